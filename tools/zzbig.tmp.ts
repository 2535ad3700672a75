import ExcelJS from "exceljs";
import { builtInPlans } from "/work/main/src/catalog/builtInPlans";
async function main(){
const names = builtInPlans[0].targets.filter(t=>t.op!=="text").map(t=>t.name);
const wb=new ExcelJS.stream.xlsx.WorkbookWriter({filename:"/tmp/宁波 big.xlsx",useSharedStrings:true,useStyles:true});
const s=wb.addWorksheet("S");
s.addRow(["宁波市2024年"]).commit(); s.addRow(["序号","指标","单位","2023年实际","2024年实际","2025年目标","备注"]).commit();
for(let i=0;i<100000;i++) s.addRow([i+1,names[i%names.length],null,40+i%10,i%5?41+i%10:`${41+i%10}.5%`,48,"备注"]).commit();
await wb.commit();}
void main();
