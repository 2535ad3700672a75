import type { Message } from "../src/messages/message";

/** What `npm run read` says of its arguments and of files. */
export const readToolMessages = {
  usage: {
    zh: "用法：npm run -s read -- 文件…（- 为标准输入）\n可读取 .docx .pdf .html .txt .xlsx .csv。每项拟议目标一行 JSON：{fields}\n各规则（rule）读的是：\n{rules}",
    en: "Usage: npm run -s read -- FILE… (- for standard input)\nReads .docx .pdf .html .txt .xlsx .csv. One line of JSON for each proposed target: {fields}\nWhat each rule reads:\n{rules}",
  },
  seeHelp: { zh: "用法见 --help。", en: "See --help for the usage." },
  noFiles: { zh: "没有要读取的文件。", en: "There is no file to read." },
  unknownOption: { zh: "不认识选项 {option}。", en: "The option {option} is not known." },
  notFound: {
    zh: "{file}：找不到文件。请核对路径。",
    en: "{file}: there is no such file. Check the path.",
  },
  folder: {
    zh: "{file}：是文件夹。请写出其中的文件。",
    en: "{file}: is a folder. Name the files inside.",
  },
  unreadable: {
    zh: "{file}：读不到文件（{detail}）。请核对权限。",
    en: "{file}: the file cannot be read ({detail}). Check its permissions.",
  },
  failed: {
    zh: "{file}：读取时出错（{detail}）。请改用其他格式，或粘贴正文。",
    en: "{file}: reading failed ({detail}). Try another format, or paste the text.",
  },
  warning: { zh: "{file}：{warning}", en: "{file}: {warning}" },
  noTargets: {
    zh: "{file}：没有读到目标。请确认是规划正文，而不是通知、目录或解读。",
    en: "{file}: no target was found. Check that it is the plan's own text, and not a notice, a table of contents or a comment.",
  },
} as const satisfies Record<string, Message>;
