import { keysOfEvent, keysOfPane } from "./pressedKeys";

const modifiers = { ctrlKey: true, altKey: true, shiftKey: false, metaKey: false };

describe("pressed keys", () => {
  it.each([
    ["KeyK", "˚", "K"],
    ["Digit1", "¡", "1"],
    ["F2", "F2", "F2"],
    ["Enter", "Enter", "Enter"],
  ])("takes %s that gives %s as %s", (code, key, expected) => {
    const event = { ...modifiers, code, key } as KeyboardEvent;
    expect(keysOfEvent(event)).toEqual({ ...modifiers, key: expected });
  });

  it.each([
    [75, "K"],
    [49, "1"],
    [113, "F2"],
  ])("takes the pane's key code %i as %s", (keyCode, key) => {
    expect(keysOfPane({ ...modifiers, keyCode })).toEqual({ ...modifiers, key });
  });
});
