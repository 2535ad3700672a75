import { openWorkbook } from "../../../test/office/support/engineWorkbook";
test("z", async () => {
  const { range, sheet } = openWorkbook();
  await (await range("A1:C2")).set("values", [["实","目","下"],[0,5,""]]);
  await (await (await sheet()).to("tables")).at("add", "A1:C2", true);
  const f = ['=ISNUMBER([@实])','=[@实]','=[@实]=""','=IF(ISNUMBER([@实]),[@实],"")','=IF(ISNUMBER([@实]),IF(OR(AND(ISNUMBER([@下]),[@实]<[@下]),FALSE),"",[@实]),"")','=IF([@目]=0,"",[@实]/[@目])','=[@实]-[@目]','=NOT(ISNUMBER([@实]))','=OR([@实]<0,[@目]<0)','=TRIM([@实])','=ISERROR([@实])','=OR(AND(ISNUMBER([@下]),[@实]<[@下]),FALSE)','=AND(ISNUMBER([@下]),[@实]<[@下])','=[@实]<[@下]','=A2<C2','=A2<""', '=IF(OR(1=1,NOT(ISNUMBER([@实]))),1,2)'];
  for (let i=0;i<f.length;i++){ await (await range(`E2`)).set("formulas", f[i]!); const v=await (await range("E2")).get("values"); console.log(f[i], JSON.stringify(v)); }
}, 60000);
