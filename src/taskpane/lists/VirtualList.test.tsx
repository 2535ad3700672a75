/** @jest-environment jsdom */
import { createRef } from "react";
import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { VirtualList, type VirtualListHandle } from "./VirtualList";

interface Line {
  readonly key: string;
  readonly level: number;
}

/** 甲 with 1…n, then 乙 with as many. */
const lines = (count: number): readonly Line[] =>
  ["甲", "乙"].flatMap((name) => [
    { key: name, level: 1 },
    ...Array.from({ length: count }, (_, index) => ({ key: `${name}${index + 1}`, level: 2 })),
  ]);

const handle = createRef<VirtualListHandle>();

function List({ items }: { readonly items: readonly Line[] }) {
  return (
    <>
      <input aria-label="前" />
      <VirtualList
        items={items}
        keyOf={keyOf}
        levelOf={levelOf}
        estimateHeight={estimateHeight}
        label="指标"
        handle={handle}
        onRowKey={({ key }, line, focusItem) => {
          if (key === "ArrowLeft" && line.level === 2) focusItem(line.key.slice(0, 1));
        }}
      >
        {(line, control) => (
          <>
            <button {...control}>{line.key}</button>
            <button tabIndex={control.tabIndex}>说明{line.key}</button>
          </>
        )}
      </VirtualList>
      <input aria-label="后" />
    </>
  );
}
const keyOf = ({ key }: Line) => key;
const levelOf = ({ level }: Line) => level;
const estimateHeight = () => 40;

const reached = () => document.activeElement?.textContent;
const row = () => document.activeElement?.closest("li");

it("draws a screenful of a long list", () => {
  render(<List items={lines(5000)} />);
  expect(screen.getAllByRole("listitem").length).toBeLessThan(40);
  expect(screen.getByRole("list").style.height).toBe("400080px");
});

it("leads through all items by keys, and Tab leaves it", async () => {
  const user = userEvent.setup();
  render(<List items={lines(500)} />);
  await user.click(screen.getByLabelText("前"));
  await user.tab();
  expect(reached()).toBe("甲");
  await user.keyboard("{ArrowDown}{ArrowDown}");
  expect(reached()).toBe("甲2");
  await user.keyboard("{ArrowUp}{PageDown}");
  expect(Number(reached()?.slice(1))).toBeGreaterThan(10);
  await user.keyboard("{PageUp}");
  expect(reached()).toBe("甲1");
  await user.keyboard("{End}");
  expect(reached()).toBe("乙500");
  await user.keyboard("{ArrowDown}");
  expect(reached()).toBe("乙500");
  await user.keyboard("{ArrowLeft}");
  expect(reached()).toBe("乙");
  await user.keyboard("{End}");
  await user.tab();
  expect(reached()).toBe("说明乙500");
  await user.keyboard("{ArrowUp}");
  expect(reached()).toBe("说明乙500");
  await user.tab();
  expect(document.activeElement).toBe(screen.getByLabelText("后"));
  await user.tab({ shift: true });
  await user.tab({ shift: true });
  expect(reached()).toBe("乙500");
  await user.keyboard("{Home}");
  expect(reached()).toBe("甲");
});

it("tells the place of each item among its siblings", async () => {
  const user = userEvent.setup();
  render(<List items={lines(500)} />);
  const place = () => [row()?.ariaLevel, row()?.ariaPosInSet, row()?.ariaSetSize];
  act(() => handle.current?.focusItem("乙3"));
  expect(place()).toEqual(["2", "3", "500"]);
  await user.keyboard("{ArrowLeft}");
  expect(place()).toEqual(["1", "2", "2"]);
});

it("keeps the focus on an item while others come and go", () => {
  const { rerender } = render(<List items={lines(500)} />);
  act(() => handle.current?.focusItem("乙7"));
  rerender(<List items={lines(500).slice(300)} />);
  expect(reached()).toBe("乙7");
  rerender(<List items={lines(500).filter(({ key }) => /^乙/.test(key))} />);
  expect(reached()).toBe("乙7");
});

it("gives the focus to what comes up where the item with the focus has gone", () => {
  const { rerender } = render(<List items={lines(9)} />);
  act(() => handle.current?.focusItem("乙7"));
  rerender(<List items={lines(9).filter(({ key }) => key !== "乙7")} />);
  expect(reached()).toBe("乙8");
  rerender(<List items={lines(3)} />);
  expect(reached()).toBe("乙3");
});

it("takes no focus that it did not have", () => {
  const { rerender } = render(<List items={lines(9)} />);
  screen.getByLabelText("后").focus();
  rerender(<List items={lines(3)} />);
  expect(document.activeElement).toBe(screen.getByLabelText("后"));
  rerender(<List items={[]} />);
  act(() => handle.current?.focusFirst());
  expect(document.activeElement).toBe(screen.getByLabelText("后"));
});

it("has no barrier", async () => {
  render(<List items={lines(50)} />);
  // Colours, which nothing draws here, and what only a whole page answers for.
  const others = ["color-contrast", "region", "page-has-heading-one"];
  const rules = Object.fromEntries(others.map((rule) => [rule, { enabled: false }]));
  const { violations } = await axe.run(document.body, { rules });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});
