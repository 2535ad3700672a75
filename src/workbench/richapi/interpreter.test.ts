import { ObjectPathType, RichActionType } from "../protocol/protocolConstants";
import { EventSubscriptions } from "./eventSubscriptions";
import { RichApiInterpreter } from "./interpreter";
import { ReferenceStore } from "./referenceStore";
import type { ObjectPath, RichAction, RichApiResponse } from "./richApiMessages";
import { type Json, type RichClass, type RichObject, richObject } from "./richClass";

/** Requests that Office.js does not send in every build, or that need an object model of their own. */

interface Box {
  readonly label: string;
  readonly parts: readonly Box[];
}

const calls: (readonly unknown[])[] = [];

const boxClass: RichClass<Box> = {
  name: "Box",
  keptByReference: true,
  scalars: { label: { get: ({ label }) => label }, size: { get: ({ parts }) => parts.length } },
  navigation: { parts: (box) => richObject(partsClass, box), nothing: () => null },
  methods: {
    take: (_box, ...args) => {
      calls.push(args);
      return { taken: args.length };
    },
  },
};

const partsClass: RichClass<Box> = {
  name: "BoxCollection",
  items: ({ parts }) => parts.map((part) => richObject(boxClass, part)),
};

const box = (label: string, ...parts: Box[]): Box => ({ label, parts });

function interpreter(root: RichObject) {
  const references = new ReferenceStore();
  const options = {
    rootObject: root,
    references,
    subscriptions: new EventSubscriptions(),
    service: () => undefined,
  };
  return { references, run: runWith(new RichApiInterpreter(options)) };
}

function runWith(target: RichApiInterpreter) {
  return (
    paths: readonly ObjectPath[],
    ...actions: readonly Omit<RichAction, "Id">[]
  ): Promise<RichApiResponse> =>
    target.execute(
      {
        ObjectPaths: Object.fromEntries(paths.map((path) => [path.Id, path])),
        Actions: actions.map((action, index) => ({ Id: index + 10, ...action })),
      },
      1,
    );
}

const globalPath: ObjectPath = { Id: 1, ObjectPathType: ObjectPathType.global, Name: "" };
const property = (id: number, parent: number, name: string): ObjectPath => ({
  Id: id,
  ObjectPathType: ObjectPathType.property,
  Name: name,
  ParentObjectPathId: parent,
});
const query = (path: number, info: RichAction["QueryInfo"]): Omit<RichAction, "Id"> => ({
  ActionType: RichActionType.query,
  Name: "",
  ObjectPathId: path,
  QueryInfo: info,
});
const value = (response: RichApiResponse): Json | undefined => {
  expect(response.Error).toBeNull();
  return response.Results.at(-1)?.Value;
};

beforeEach(() => calls.splice(0));

const root = richObject(boxClass, box("root", box("a", box("a1")), box("b"), box("c")));

it("numbers the items of a class without ids, also on a later page", async () => {
  const { run } = interpreter(root);
  const select = { Select: ["label"], Skip: 1, Top: 1 };
  expect(value(await run([globalPath, property(2, 1, "Parts")], query(2, select)))).toEqual({
    _Items: [{ Label: "b", _Index: 1 }],
  });
});

it("answers nested collections, whole leaves and expansions under PascalCase keys", async () => {
  const { run } = interpreter(root);
  const ask = async (info: RichAction["QueryInfo"]) =>
    value(await run([globalPath], query(1, info)));
  const partsOf = (answer: Json | undefined) => (answer as { Parts: { _Items: Json[] } }).Parts;
  expect(await ask({ Select: ["parts/items/LABEL", "label"] })).toEqual({
    Label: "root",
    Parts: {
      _Items: [
        { Label: "a", _Index: 0 },
        { Label: "b", _Index: 1 },
        { Label: "c", _Index: 2 },
      ],
    },
  });
  expect(partsOf(await ask({ Select: ["parts"] }))._Items[0]).toEqual({
    Label: "a",
    Size: 1,
    _Index: 0,
  });
  expect(await ask({ Expand: ["nothing"] })).toEqual({ Label: "root", Size: 3, Nothing: null });
  expect(await ask({ Select: ["label"], Expand: ["nothing"] })).toEqual({
    Label: "root",
    Nothing: null,
  });
});

it("takes a null path whose parent is not in the request, and makes what hangs below it null", async () => {
  const { run } = interpreter(root);
  const nullPath = {
    Id: 2,
    ObjectPathType: ObjectPathType.nullObject,
    Name: "",
    ParentObjectPathId: 99,
  };
  const response = await run(
    [globalPath, nullPath, property(3, 2, "Parts")],
    { ActionType: RichActionType.instantiate, Name: "", ObjectPathId: 3 },
    query(3, {}),
    { ActionType: RichActionType.method, Name: "GetCount", ObjectPathId: 3 },
    { ActionType: RichActionType.setProperty, Name: "Label", ObjectPathId: 2 },
  );
  expect(response.Error).toBeNull();
  expect(response.Results.map(({ Value }) => Value)).toEqual([null, null, { _IsNull: true }, null]);
});

it("puts objects in for arguments at any depth", async () => {
  const { run } = interpreter(root);
  await run([globalPath, property(2, 1, "Parts")], {
    ActionType: RichActionType.method,
    Name: "Take",
    ObjectPathId: 1,
    ArgumentInfo: {
      Arguments: [null, [1, null], { source: { _ObjectPathId: 2 } }, "plain"],
      ReferencedObjectPathIds: [2, [0, 1], 0, 0],
    },
  });
  const parts = expect.objectContaining({ richClass: partsClass });
  expect(calls).toEqual([[parts, [1, root], { source: parts }, "plain"]]);
});

it("lists trace actions and keeps them in the results", async () => {
  const { run } = interpreter(root);
  const response = await run(
    [globalPath],
    { ActionType: RichActionType.trace, Name: "registered", ObjectPathId: 0 },
    query(1, { Select: ["label"] }),
  );
  expect(response.TraceIds).toEqual([10]);
  expect(response.Results.map(({ ActionId }) => ActionId)).toEqual([10, 11]);
});

it("keeps an object as often as it is asked to, and forgets it only then", async () => {
  const { run, references } = interpreter(root);
  const keep = { ActionType: RichActionType.method, Name: "_KeepReference", ObjectPathId: 1 };
  const identity = { ActionType: RichActionType.instantiate, Name: "", ObjectPathId: 1 };
  const response = await run([globalPath], identity, keep, identity, keep);
  const [before, , kept] = response.Results.map(({ Value }) => Value);
  expect(before).toEqual({});
  const { _ReferenceId: id } = kept as { _ReferenceId: string };
  const remove = {
    ActionType: RichActionType.method,
    Name: "_RemoveReference",
    ObjectPathId: 1,
    ArgumentInfo: { Arguments: [id] },
  };
  const path = { Id: 5, ObjectPathType: ObjectPathType.referenceId, Name: id };
  const read = query(5, { Select: ["label"] });
  await run([globalPath], remove);
  expect(value(await run([path], read))).toEqual({ Label: "root", _ReferenceId: id });
  await run([globalPath], remove);
  expect((await run([path], read)).Error?.Code).toBe("InvalidReference");
  expect(references.size).toBe(0);
});

it("refuses what it does not know: action types, services, paths", async () => {
  const { run } = interpreter(root);
  const service = {
    Id: 2,
    ObjectPathType: ObjectPathType.newObject,
    Name: "Microsoft.Some.Service",
  };
  const errorOf = async (paths: ObjectPath[], action: Omit<RichAction, "Id">) =>
    (await run(paths, action)).Error;
  const asJson = { ActionType: RichActionType.queryAsJson, Name: "", ObjectPathId: 1 };
  expect((await errorOf([globalPath], asJson))?.Code).toBe("ApiNotFound");
  expect((await errorOf([globalPath], query(7, {})))?.Code).toBe("InvalidObjectPath");
  expect(await errorOf([service], query(2, {}))).toMatchObject({
    Code: "ApiNotFound",
    ActionIndex: 0,
    Message: expect.stringContaining("Microsoft.Some.Service"),
  });
});
