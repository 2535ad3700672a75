import type { Message } from "./message";

/** Why a plan's document cannot be read. `file` is its name. */
export const documentProblemTexts = {
  empty: {
    zh: "{file}：文件里没有文字。请确认选对了文件，或直接粘贴规划正文。",
    en: "{file}: there is no text in the file. Check that it is the right one, or paste the plan's text.",
  },
  tooLarge: {
    zh: "{file}：文件有 {size} MB，最多读取 {most} MB。请只保留规划正文，去掉图片和附件后再试。",
    en: "{file}: the file has {size} MB; at most {most} MB are read. Keep the plan's text only, without pictures and annexes, and try again.",
  },
  unpacksToTooMuch: {
    zh: "{file}：解压后过大，没有打开。请把规划正文另存为新的文件后再试。",
    en: "{file}: it unpacks to too much and was not opened. Save the plan's text as a new file and try again.",
  },
  encrypted: {
    zh: "{file}：文件已加密。请用密码打开，去掉密码另存后再试。",
    en: "{file}: the file is encrypted. Open it with its password, save it without one, and try again.",
  },
  damaged: {
    zh: "{file}：{format} 文件已损坏或不完整。请重新下载，或用原来的软件打开后另存。",
    en: "{file}: the {format} file is damaged or incomplete. Obtain it again, or open it in its own program and save it anew.",
  },
  scanned: {
    zh: "{file}：全部 {pages} 页都是图片，没有文字（扫描件）。请先用文字识别（OCR）软件转换，或另找有文字的版本。",
    en: "{file}: all {pages} page(s) are pictures without text (a scan). Convert it with text recognition (OCR) first, or find a version with text.",
  },
  fontsWithoutCharacters: {
    zh: "{file}：PDF 的字体没有注明字符，读出来是乱码。请另找 Word 或网页版本，或用文字识别（OCR）软件转换。",
    en: "{file}: the PDF's fonts do not say which characters they show, so its text is unreadable. Find it as a Word file or web page, or convert it with text recognition (OCR).",
  },
  notText: {
    zh: "{file}：不是文字，也不是能读的格式。可读取 .docx、.pdf、.html、.txt、.xlsx、.csv；纯文本请存为 UTF-8 或 GBK 编码。",
    en: "{file}: it is neither text nor a format that can be read. .docx, .pdf, .html, .txt, .xlsx and .csv can be; save plain text as UTF-8 or GBK.",
  },
  oldWord: {
    zh: "{file}：是旧的 Word 或 WPS 格式。请用 Word 或 WPS 打开，另存为 .docx。",
    en: "{file}: is of an old format of Word or WPS. Open it there and save it as .docx.",
  },
  oldExcel: {
    zh: "{file}：是旧的 Excel 或 WPS 表格格式。请用 Excel 或 WPS 打开，另存为 .xlsx。",
    en: "{file}: is of an old format of Excel or WPS. Open it there and save it as .xlsx.",
  },
  binaryExcel: {
    zh: "{file}：是二进制工作簿（.xlsb）。请用 Excel 打开，另存为 .xlsx。",
    en: "{file}: is a binary workbook (.xlsb). Open it in Excel and save it as .xlsx.",
  },
  rtf: {
    zh: "{file}：是 RTF 文件。请用 Word 或 WPS 打开，另存为 .docx。",
    en: "{file}: is an RTF file. Open it in Word or WPS and save it as .docx.",
  },
  openDocument: {
    zh: "{file}：是 OpenDocument 文件。请用 LibreOffice 打开，另存为 .docx 或 .xlsx。",
    en: "{file}: is an OpenDocument file. Open it in LibreOffice and save it as .docx or .xlsx.",
  },
  ofd: {
    zh: "{file}：是 OFD 版式文件。请用 OFD 阅读器打开，导出为 PDF 或 Word，或复制正文后粘贴。",
    en: "{file}: is an OFD file. Open it in an OFD reader and export it as PDF or Word, or copy its text and paste it.",
  },
  presentation: {
    zh: "{file}：是演示文稿。请把其中的规划正文复制后粘贴。",
    en: "{file}: is a presentation. Copy the plan's text from it and paste it.",
  },
  picture: {
    zh: "{file}：是图片。请先用文字识别（OCR）软件转换为文字。",
    en: "{file}: is a picture. Convert it to text with text recognition (OCR) first.",
  },
  archive: {
    zh: "{file}：是压缩包。请先解压，再选其中的规划文件。",
    en: "{file}: is an archive. Unpack it and choose the plan's document inside.",
  },
  webArchive: {
    zh: "{file}：是网页存档（.mht）。请在浏览器中打开，另存为“网页，仅 HTML”，或复制正文后粘贴。",
    en: "{file}: is a web archive (.mht). Open it in a browser and save it as “Webpage, HTML Only”, or copy its text and paste it.",
  },
} as const satisfies Record<string, Message>;

/** What of a document was not read, without ending the reading. */
export const documentWarningTexts = {
  pagesWithoutText: {
    zh: "第 {pages} 页没有文字（扫描图片或空白页），其中的目标没有读到。请核对这几页，需要时手工补充。",
    en: "Page(s) {pages} hold no text (pictures or blank); targets there were not read. Look at these pages and add what is missing.",
  },
  unreadableCharacters: {
    zh: "有 {count} 个字符无法识别，显示为“�”或方框。请核对这些地方的数字。",
    en: "{count} character(s) could not be read and show as “�” or boxes. Check the figures there.",
  },
} as const satisfies Record<string, Message>;
