import * as fc from "fast-check";
import { readHtml } from "./readHtml";
import { blockTexts, brokenLaws, cellAt, cellsOf } from "./testing/documentLaws";

async function textsOf(html: string) {
  const document = await readHtml(html);
  expect(brokenLaws(document)).toEqual([]);
  return blockTexts(document);
}

it("reads headings with their levels and paragraphs", async () => {
  const document = await readHtml("<h1>某市<br>规划</h1><p>一、</p><h3>目标</h3>正文<div>尾</div>");
  expect(blockTexts(document)).toEqual(["某市规划", "一、", "目标", "正文", "尾"]);
  expect(document.blocks.map((block) => ("level" in block ? block.level : block.kind))).toEqual([
    1,
    "paragraph",
    3,
    "paragraph",
    "paragraph",
  ]);
});

it("leaves out what is no text of the document, and runs none of it", async () => {
  const html = `<!doctype html><head><title>题</title><style>p{}</style></head><body>
    <nav>首页</nav><script>globalThis.ran = true; document.write("写")</script>
    <p onclick="globalThis.ran = true">正文<script>globalThis.ran = true</script></p>
    <img src=x onerror="globalThis.ran = true"><noscript>无</noscript><template>模板</template>
    <p style="color:red; display: none">藏</p><p hidden>藏</p><!-- 注 --><select><option>选</select>
    <footer>版权</footer></body>`;
  expect(await textsOf(html)).toEqual(["正文"]);
  expect("ran" in globalThis).toBe(false);
});

it("reads entities, non-breaking spaces and line breaks as a browser shows them", async () => {
  expect(
    await textsOf("<p>&nbsp;&emsp;&ge;48&#37;&lt;5 &amp;  &#x5e74;<br>下\n  行<br/><br/>a\n b</p>"),
  ).toEqual(["≥48%<5 & 年", "下行", "a b"]);
});

it("keeps raised digits apart from the number before them", async () => {
  expect(
    await textsOf("<p>每m<sup>2</sup>90%<sup>1</sup>，CO<sub>2</sub>，10<sup>-3</sup></p>"),
  ).toEqual(["每m²90%¹，CO2，10⁻³"]);
});

it("numbers ordered lists as they are shown", async () => {
  expect(
    await textsOf(
      "<ol start=3><li>甲<li>乙<ul><li>子</ul><li value=9>丙<li>丁</ol><ol style='list-style: none'><li>戊</ol>",
    ),
  ).toEqual(["3. 甲", "4. 乙", "子", "9. 丙", "10. 丁", "戊"]);
});

it("keeps the lines of preformatted text", async () => {
  expect(await textsOf("<pre>甲 48\n乙  49</pre>")).toEqual(["甲 48", "乙 49"]);
});

it("places merged cells in the table's grid", async () => {
  const document = await readHtml(`<table><caption>表1 指标</caption>
    <thead><tr><th rowspan=2>类别</th><th rowspan=2>指标</th><th colspan=2>数值</th></tr>
    <tr><th>2020</th><th>2025</th></tr></thead>
    <tr><td rowspan=2>环境</td><td>森林<br>覆盖率</td><td>=1+1</td><td>≥48</td></tr>
    <tr><td><p>水</p><p>质</p></td><td></td><td>92</td></tr></table>`);
  expect(brokenLaws(document)).toEqual([]);
  expect(blockTexts(document)[0]).toBe("表1 指标");
  expect(cellsOf(document)).toEqual([
    cellAt(0, 0, "类别", 2),
    cellAt(0, 1, "指标", 2),
    cellAt(0, 2, "数值", 1, 2),
    cellAt(1, 2, "2020"),
    cellAt(1, 3, "2025"),
    cellAt(2, 0, "环境", 2),
    cellAt(2, 1, "森林 覆盖率"),
    cellAt(2, 2, "=1+1"),
    cellAt(2, 3, "≥48"),
    cellAt(3, 1, "水 质"),
    cellAt(3, 2, ""),
    cellAt(3, 3, "92"),
  ]);
});

it("lets a cell of rowspan 0 reach to the end of its section", async () => {
  const document = await readHtml(
    "<table><tbody><tr><td rowspan=0>甲<td>1<tr><td>2<tbody><tr><td>乙<td>3</table>",
  );
  expect(cellsOf(document)[0]).toMatchObject({ text: "甲", rowSpan: 2 });
  expect(cellsOf(document).find(({ text }) => text === "乙")).toMatchObject({ row: 2, column: 0 });
});

it("reads through tables that only arrange the page", async () => {
  const html =
    "<table><tr><td>菜单</td><td><h1>题</h1><p>正文</p><table><tr><td>指标<td>48</table></td></tr></table><table><tr><td>框</table>";
  expect(await textsOf(html)).toEqual(["菜单", "题", "正文", [["指标", "48"]], "框"]);
});

it("reads a page that nests deeper than a stack reaches", async () => {
  const depth = 20_000;
  expect(await textsOf(`${"<i>".repeat(depth)}正文`)).toEqual(["正文"]);
});

describe("any table", () => {
  const span = fc.integer({ min: 0, max: 5 });
  const cell = fc.record({
    text: fc.stringMatching(/^[甲\n\t 5<]{0,5}$/u),
    rows: span,
    columns: span,
  });
  const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), {
    minLength: 1,
    maxLength: 6,
  });

  it("keeps its offsets, order and grid", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(table, { maxLength: 3 }), async (tables) => {
        const html = tables
          .map((rows) => {
            const lines = rows.map((cells) =>
              cells
                .map(
                  ({ text, rows: down, columns }) =>
                    `<td rowspan=${down} colspan=${columns}>${text.replaceAll("<", "&lt;")}</td>`,
                )
                .join(""),
            );
            return `<p>前</p><table><tr>${lines.join("</tr><tr>")}</tr></table>`;
          })
          .join("");
        expect(brokenLaws(await readHtml(html))).toEqual([]);
      }),
    );
  });

  it("keeps the text of every cell", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(fc.stringMatching(/^[甲5]{1,4}$/u), { minLength: 2, maxLength: 2 }), {
          minLength: 1,
        }),
        async (rows) => {
          const html = `<table>${rows.map((cells) => `<tr><td>${cells.join("<td>")}`).join("")}</table>`;
          expect(blockTexts(await readHtml(html))).toEqual([rows]);
        },
      ),
    );
  });
});
