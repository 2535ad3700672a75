import { isEntireColumns, isEntireRows, type GridRange } from "../engine/a1";
import { type RichClass, type RichMethod, richObject, type Scalar } from "../richapi/richClass";
import { booleanArgument, numberArgument, oneOf, recordArgument, textArgument } from "./arguments";
import type { SheetRef } from "./context";
import { invalidArgument } from "./excelErrors";
import { headerFooterPlaces, type PageLayout } from "./pageLayouts";
import { rangeArgument } from "./rangeArguments";

function layoutOf({ context, sheetId }: SheetRef): PageLayout {
  return context.pageLayouts.of(sheetId);
}

function changed(ref: SheetRef): PageLayout {
  ref.context.protections.requireAllowed(ref.sheetId);
  return layoutOf(ref);
}

type FlagName =
  "centerHorizontally" | "centerVertically" | "blackAndWhite" | "printGridlines" | "printHeadings";
type MarginName =
  "leftMargin" | "rightMargin" | "topMargin" | "bottomMargin" | "headerMargin" | "footerMargin";

function flag(name: FlagName): Scalar<SheetRef> {
  return {
    get: (ref) => layoutOf(ref)[name],
    set: (ref, value) => {
      changed(ref)[name] = booleanArgument(value, name);
    },
  };
}

function margin(name: MarginName): Scalar<SheetRef> {
  return {
    get: (ref) => layoutOf(ref)[name],
    set: (ref, value) => {
      const points = numberArgument(value, name);
      if (points < 0) throw invalidArgument("a margin is not negative.");
      changed(ref)[name] = points;
    },
  };
}

type AreaName = "printArea" | "titleRows" | "titleColumns";

function setArea(name: AreaName, fits: (range: GridRange) => boolean = () => true) {
  const method: RichMethod<SheetRef> = (ref, value) => {
    const range = rangeArgument(ref, value, name);
    if (!fits(range)) throw invalidArgument(`${name} takes whole rows or columns.`);
    changed(ref)[name] = range;
  };
  return method;
}

function getArea(name: AreaName): RichMethod<SheetRef> {
  return (ref) => {
    const range = layoutOf(ref)[name];
    return range && ref.context.objects.range(ref.sheetId, range);
  };
}

const headerFooterClass: RichClass<SheetRef> = {
  name: "HeaderFooter",
  scalars: Object.fromEntries(
    headerFooterPlaces.map((place): [string, Scalar<SheetRef>] => [
      place,
      {
        get: (ref) => layoutOf(ref).headersFooters[place],
        set: (ref, value) => {
          changed(ref).headersFooters[place] = textArgument(value, place);
        },
      },
    ]),
  ),
};

const headersFootersClass: RichClass<SheetRef> = {
  name: "HeaderFooterGroup",
  navigation: { defaultForAllPages: (ref) => richObject(headerFooterClass, ref) },
};

/** `Excel.PageLayout`. */
export const pageLayoutClass: RichClass<SheetRef> = {
  name: "PageLayout",
  scalars: {
    orientation: {
      get: (ref) => layoutOf(ref).orientation,
      set: (ref, value) => {
        changed(ref).orientation = oneOf(value, ["Portrait", "Landscape"], "orientation");
      },
    },
    paperSize: {
      get: (ref) => layoutOf(ref).paperSize,
      set: (ref, value) => {
        changed(ref).paperSize = textArgument(value, "paperSize");
      },
    },
    zoom: {
      get: (ref) => layoutOf(ref).zoom,
      set: (ref, value) => {
        const zoom = recordArgument(value, "zoom");
        const scale = zoom.scale;
        if (typeof scale === "number" && (scale < 10 || scale > 400)) {
          throw invalidArgument("a scale is 10 to 400 per cent.");
        }
        changed(ref).zoom = { ...zoom };
      },
    },
    centerHorizontally: flag("centerHorizontally"),
    centerVertically: flag("centerVertically"),
    blackAndWhite: flag("blackAndWhite"),
    printGridlines: flag("printGridlines"),
    printHeadings: flag("printHeadings"),
    leftMargin: margin("leftMargin"),
    rightMargin: margin("rightMargin"),
    topMargin: margin("topMargin"),
    bottomMargin: margin("bottomMargin"),
    headerMargin: margin("headerMargin"),
    footerMargin: margin("footerMargin"),
  },
  navigation: { headersFooters: (ref) => richObject(headersFootersClass, ref) },
  methods: {
    setPrintArea: setArea("printArea"),
    getPrintAreaOrNullObject: getArea("printArea"),
    setPrintTitleRows: setArea("titleRows", isEntireRows),
    getPrintTitleRowsOrNullObject: getArea("titleRows"),
    setPrintTitleColumns: setArea("titleColumns", isEntireColumns),
    getPrintTitleColumnsOrNullObject: getArea("titleColumns"),
  },
};
