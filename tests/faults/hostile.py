"""Spreadsheets made by hand to break a reader, by name; each is a function that returns bytes."""

import io
import random
import struct
import zipfile
import zlib

CONTENT = "[Content_Types].xml"
BOOK, LINKS, SHEET = "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/worksheets/sheet1.xml"
TEXTS, STYLES = "xl/sharedStrings.xml", "xl/styles.xml"
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
LAUGHS = "<!DOCTYPE x [<!ENTITY a0 'ha'>{}]>".format(
    "".join(f"<!ENTITY a{n + 1} '{f'&a{n};' * 10}'>" for n in range(9))
)
OUTSIDE = '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>'
NAMES = ("姓名", "性别", "身份证号", "电话")
PERSON = ("王芳", "女", "11010519491231002X", "13776031372")


def text(value):
    return f'<is><t xml:space="preserve">{value}</t></is>'


def row(number, cells):
    made = "".join(
        f'<c r="{chr(65 + at)}{number}" t="inlineStr">{text(cell)}</c>'
        for at, cell in enumerate(cells)
    )
    return f'<row r="{number}">{made}</row>'


ROWS = row(1, NAMES) + row(2, PERSON)


def sheet(rows=ROWS, before="", after="", head=HEAD):
    body = f"{before}<sheetData>{rows}</sheetData>{after}"
    return f'{head}<worksheet xmlns="{MAIN}">{body}</worksheet>'


def relation(number, kind, target, mode=""):
    return f'<Relationship Id="rId{number}" Type="{OFFICE}/{kind}" Target="{target}"{mode}/>'


def parts(**changed):
    """Return the members of a small workbook; *changed* replaces some by their short names."""
    sheets = '<sheets><sheet name="名单" sheetId="1" r:id="rId1"/></sheets>'
    made = {
        "content": f'{HEAD}<Types xmlns="{PACKAGE}/content-types">'
        '<Default Extension="xml" ContentType="application/xml"/></Types>',
        "_rels/.rels": f'{HEAD}<Relationships xmlns="{PACKAGE}/relationships">'
        + relation(1, "officeDocument", "xl/workbook.xml")
        + "</Relationships>",
        "book": f'{HEAD}<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}">{sheets}</workbook>',
        "links": f'{HEAD}<Relationships xmlns="{PACKAGE}/relationships">'
        + relation(1, "worksheet", "worksheets/sheet1.xml")
        + relation(2, "sharedStrings", "sharedStrings.xml")
        + relation(3, "styles", "styles.xml")
        + "</Relationships>",
        "sheet": sheet(),
        "texts": f'{HEAD}<sst xmlns="{MAIN}"><si><t>姓名</t></si></sst>',
        "styles": f'{HEAD}<styleSheet xmlns="{MAIN}"/>',
        **changed,
    }
    names = {
        "content": CONTENT, "book": BOOK, "links": LINKS,
        "sheet": SHEET, "texts": TEXTS, "styles": STYLES,
    }  # fmt: skip
    return {names.get(name, name): content for name, content in made.items()}


def packed(members):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return out.getvalue()


def xlsx(**changed):
    return packed(parts(**changed))


def with_rows(rows):
    return xlsx(sheet=sheet(row(1, NAMES) + rows))


def with_cell(cell):
    return with_rows(f'<row r="2">{cell}</row>')


def book_with(sheets, extra=""):
    return f'{HEAD}<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}">{extra}{sheets}</workbook>'


def nested(depth):
    return "<a>" * depth + "</a>" * depth


def patched(content, find, change, size=4, *, last=True):
    """Return zip bytes with a number changed that stands so far behind a signature."""
    signature, offset = find
    at = (content.rfind if last else content.find)(signature) + offset
    return content[:at] + change.to_bytes(size, "little") + content[at + size :]


CENTRAL, LOCAL, END = b"PK\x01\x02", b"PK\x03\x04", b"PK\x05\x06"


def doubled_member():
    out = io.BytesIO(xlsx())
    with zipfile.ZipFile(out, "a") as archive:
        archive.fp.seek(0, 2)
        info = zipfile.ZipInfo(SHEET)
        archive.NameToInfo.pop(SHEET)
        archive.writestr(info, sheet(row(1, ("别的", "表"))))
    return out.getvalue()


def zip_in_zip():
    inner = xlsx()
    for _ in range(20):
        inner = packed({"inner.xlsx": inner, **parts()})
    return inner


def bomb(member, size=95_000_000):
    return xlsx(**{member: f"{HEAD}<sst>".encode() + b" " * size})


def random_texts(size=20_000_000):
    """So many different texts that no ratio gives them away."""
    digits = random.Random(1).randbytes(size).hex()  # noqa: S311 - noise, no secret
    texts = (f"<si><t>{digits[at : at + 500]}</t></si>" for at in range(0, len(digits), 500))
    return xlsx(texts=f'{HEAD}<sst xmlns="{MAIN}">{"".join(texts)}</sst>')


def overlapping():
    """Many central entries that share the bytes of one member, as in a zip bomb without nesting."""
    body = zlib.compress(b"\0" * 1_000_000, 9)[2:-4]
    name = b"x"
    local = struct.pack("<4s5H3L2H", LOCAL, 20, 0, 8, 0, 0, 0, len(body), 1_000_000, 1, 0) + name
    entry = struct.pack(
        "<4s6H3L5H2L", CENTRAL, 20, 20, 0, 8, 0, 0, 0, len(body), 1_000_000, 1, 0, 0, 0, 0, 0, 0
    )
    count = 1500
    central = (entry + name) * count
    data = local + body
    return (
        data
        + central
        + struct.pack("<4s4H2LH", END, 0, 0, count, count, len(central), len(data), 0)
    )


def ods(body, head=HEAD, doctype=""):
    space = "urn:oasis:names:tc:opendocument:xmlns"
    content = (
        f'{head}{doctype}<office:document-content xmlns:office="{space}:office:1.0" '
        f'xmlns:table="{space}:table:1.0" xmlns:text="{space}:text:1.0"><office:body>'
        f"<office:spreadsheet>{body}</office:spreadsheet></office:body></office:document-content>"
    )
    kind = "application/vnd.oasis.opendocument.spreadsheet"
    manifest = f'{HEAD}<manifest:manifest xmlns:manifest="{space}:manifest:1.0"/>'
    return packed({"mimetype": kind, "content.xml": content, "META-INF/manifest.xml": manifest})


def ods_cell(attributes="", word="王芳"):
    kind = 'office:value-type="string"'
    return f"<table:table-cell {kind} {attributes}><text:p>{word}</text:p></table:table-cell>"


def ods_table(rows):
    return f'<table:table table:name="表">{rows}</table:table>'


def csv(*parts):
    return "".join(parts).encode()


def cyclic_compound():
    """An old workbook whose chain of sectors leads back to itself."""
    header = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 16
    header += struct.pack("<5H", 0x3E, 3, 0xFFFE, 9, 6) + b"\0" * 6
    header += struct.pack("<9L", 0, 1, 1, 0, 4096, 0xFFFFFFFE, 0, 0xFFFFFFFE, 0)
    header += struct.pack("<109L", 0, *[0xFFFFFFFF] * 108)
    table = struct.pack("<128L", 0xFFFFFFFD, 1, *[2] * 126)
    return header + table + table


HOSTILE = {
    # the archive
    "成员重名.xlsx": doubled_member,
    "压缩包套压缩包.xlsx": zip_in_zip,
    "重叠的成员.xlsx": overlapping,
    "往上级目录.xlsx": lambda: xlsx(**{"../../../../tmp/x": "x"}),
    "绝对路径.xlsx": lambda: xlsx(**{"/etc/cron.d/x": "x"}),
    "反斜杠路径.xlsx": lambda: packed({n.replace("/", "\\"): c for n, c in parts().items()}),
    "大写成员名.xlsx": lambda: packed({n.upper(): c for n, c in parts().items()}),
    "前面有别的.xlsx": lambda: b"MZ" * 5000 + xlsx(),
    "后面有别的.xlsx": lambda: xlsx() + b"\0" * 70_000,
    "两个压缩包.xlsx": lambda: xlsx() + xlsx(sheet=sheet(row(1, ("乙",)))),
    "尺寸谎报.xlsx": lambda: patched(xlsx(), (CENTRAL, 24), 5),
    "尺寸谎报很大.xlsx": lambda: patched(xlsx(), (CENTRAL, 24), 0xFFFFFFF0),
    "校验和不对.xlsx": lambda: patched(xlsx(), (CENTRAL, 16), 1),
    "成员位置不对.xlsx": lambda: patched(xlsx(), (CENTRAL, 42), 7),
    "目录位置不对.xlsx": lambda: patched(xlsx(), (END, 16), 0),
    "成员数谎报.xlsx": lambda: patched(xlsx(), (END, 10), 65_000, 2),
    "加密标记.xlsx": lambda: patched(xlsx(), (CENTRAL, 8), 1, 2, last=False),
    "没见过的压缩法.xlsx": lambda: patched(xlsx(), (CENTRAL, 10), 99, 2, last=False),
    "文字炸弹.xlsx": lambda: bomb("texts"),
    "压不小的文字.xlsx": random_texts,
    "样式炸弹.xlsx": lambda: bomb("styles"),
    "目录炸弹.xlsx": lambda: bomb("book"),
    "关系炸弹.xlsx": lambda: bomb("links"),
    # XML
    "十亿个笑.xlsx": lambda: xlsx(texts=f"{HEAD}{LAUGHS}<sst><si><t>&a9;</t></si></sst>"),
    "表里十亿个笑.xlsx": lambda: xlsx(sheet=sheet(row(1, ("&a9;",)), head=HEAD + LAUGHS)),
    "外部实体.xlsx": lambda: xlsx(sheet=sheet(row(1, ("&e;",)), head=HEAD + OUTSIDE)),
    "目录里外部实体.xlsx": lambda: xlsx(
        book=f'{HEAD}{OUTSIDE}<workbook xmlns="{MAIN}"><sheets>&e;</sheets></workbook>'
    ),
    "关系里外部实体.xlsx": lambda: xlsx(links=f"{HEAD}{OUTSIDE}<Relationships>&e;</Relationships>"),
    "十万层.xlsx": lambda: with_rows(nested(100_000)),
    "样式十万层.xlsx": lambda: xlsx(styles=f"{HEAD}<styleSheet>{nested(100_000)}</styleSheet>"),
    "目录十万层.xlsx": lambda: xlsx(book=f"{HEAD}<workbook>{nested(100_000)}</workbook>"),
    "很长的属性.xlsx": lambda: with_rows(f'<row r="2" spans="{"1" * 5_000_000}"/>'),
    "很多属性.xlsx": lambda: with_cell("<c " + " ".join(f"a{n}='1'" for n in range(50_000)) + "/>"),
    "很多注释.xlsx": lambda: with_rows("<!-- 注 -->" * 200_000),
    "零字节.xlsx": lambda: xlsx(sheet=sheet().replace("王芳", "王\0芳")),
    "别的编码.xlsx": lambda: xlsx(sheet=sheet(head="").encode("utf-16")),
    "编码名不存在.xlsx": lambda: xlsx(sheet=sheet(head='<?xml version="1.0" encoding="x-none"?>')),
    "编码名不对.xlsx": lambda: xlsx(sheet=sheet().encode("gb18030")),
    "空的表.xlsx": lambda: xlsx(sheet=""),
    "命名空间不对.xlsx": lambda: xlsx(sheet=sheet().replace(MAIN, "urn:x")),
    # what a sheet says
    "文字编号很大.xlsx": lambda: with_cell('<c r="A2" t="s"><v>4294967295</v></c>'),
    "文字编号是负数.xlsx": lambda: with_cell('<c r="A2" t="s"><v>-1</v></c>'),
    "样式编号很大.xlsx": lambda: with_cell('<c r="A2" s="99999999"><v>1</v></c>'),
    "单元格地址乱写.xlsx": lambda: with_cell('<c r="ZZZZZZZ99999999999"><v>1</v></c>'),
    "单元格地址是负数.xlsx": lambda: with_cell('<c r="A-5"><v>1</v></c>'),
    "行号乱写.xlsx": lambda: with_rows('<row r="99999999999999999999"><c><v>1</v></c></row>'),
    "行号倒着.xlsx": lambda: xlsx(sheet=sheet(row(9, PERSON) + row(1, NAMES))),
    "十万列.xlsx": lambda: with_rows(f'<row r="2">{"<c><v>1</v></c>" * 100_000}</row>'),
    "一格三兆字.xlsx": lambda: with_rows(row(2, ("王" * 3_000_000, "女", "", ""))),
    "没有的字符.xlsx": lambda: with_rows(row(2, ("王_xD800_芳_x0000_", "女", "", ""))),
    "日期太大.xlsx": lambda: with_cell('<c r="A2" t="d"><v>99999-99-99T99:99:99</v></c>'),
    "数字太多位.xlsx": lambda: with_cell(f'<c r="C2"><v>{"9" * 400_000}</v></c>'),
    "不是数.xlsx": lambda: with_cell('<c r="C2"><v>NaN</v></c><c r="D2"><v>-INF</v></c>'),
    "错误值.xlsx": lambda: with_cell('<c r="A2" t="e"><v>#REF!</v></c>'),
    "公式.xlsx": lambda: with_cell('<c r="A2" t="str"><f>cmd|"/c calc"!A1</f><v>王芳</v></c>'),
    "合并整张表.xlsx": lambda: xlsx(
        sheet=sheet(after='<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>')
    ),
    "合并乱写.xlsx": lambda: xlsx(
        sheet=sheet(after='<mergeCells><mergeCell ref="Z9:A1"/><mergeCell ref="乱"/></mergeCells>')
    ),
    "五万个合并.xlsx": lambda: xlsx(
        sheet=sheet(
            after="<mergeCells>"
            + "".join(f'<mergeCell ref="A{n}:B{n}"/>' for n in range(1, 50_001))
            + "</mergeCells>"
        )
    ),
    "两千张表.xlsx": lambda: xlsx(
        book=book_with(
            "<sheets>"
            + "".join(f'<sheet name="表{n}" sheetId="{n}" r:id="rId1"/>' for n in range(1, 2001))
            + "</sheets>"
        )
    ),
    "表名重复.xlsx": lambda: xlsx(
        book=book_with(
            '<sheets><sheet name="表" sheetId="1" r:id="rId1"/>'
            '<sheet name="表" sheetId="2" r:id="rId2"/></sheets>'
        )
    ),
    "关系指向自己.xlsx": lambda: xlsx(
        links=f'{HEAD}<Relationships xmlns="{PACKAGE}/relationships">'
        f"{relation(1, 'worksheet', 'workbook.xml')}</Relationships>"
    ),
    "关系指向网上.xlsx": lambda: xlsx(
        links=f'{HEAD}<Relationships xmlns="{PACKAGE}/relationships">'
        + relation(1, "worksheet", "http://127.0.0.1/x.xml", ' TargetMode="External"')
        + "</Relationships>"
    ),
    "关系指向磁盘.xlsx": lambda: xlsx(
        links=f'{HEAD}<Relationships xmlns="{PACKAGE}/relationships">'
        f"{relation(1, 'worksheet', '../../../../etc/passwd')}</Relationships>"
    ),
    # other formats
    "列重复十亿次.ods": lambda: ods(
        ods_table(
            "<table:table-row>"
            + ods_cell('table:number-columns-repeated="1000000000"')
            + "</table:table-row>"
        )
    ),
    "行重复十亿次.ods": lambda: ods(
        ods_table(
            '<table:table-row table:number-rows-repeated="1000000000">'
            + ods_cell()
            + "</table:table-row>"
        )
    ),
    "重复次数是负数.ods": lambda: ods(
        ods_table(
            '<table:table-row table:number-rows-repeated="-5">' + ods_cell() + "</table:table-row>"
        )
    ),
    "十亿个笑.ods": lambda: ods(
        ods_table(f"<table:table-row>{ods_cell(word='&a9;')}</table:table-row>"), doctype=LAUGHS
    ),
    "十万层.ods": lambda: ods(nested(100_000)),
    "转圈的旧表.xls": cyclic_compound,
    "一行四千万字.csv": lambda: csv("姓名,性别\n", "王" * 13_000_000),
    "十万列.csv": lambda: csv(",".join(["姓名"] * 100_000)),
    "引号套引号.csv": lambda: csv('姓名,性别\n"', '""' * 500_000),
    "两种编码.csv": lambda: "姓名,性别\n王芳,女\n".encode() + "李敏,女\n".encode("gb18030") * 9,
    "大端双字节.csv": lambda: "姓名,性别\n王芳,女\n".encode("utf-16"),
    "只有回车.csv": lambda: csv("姓名,性别\r王芳,女\r"),
    "只有逗号.csv": lambda: b"," * 2_000_000,
    "公式.csv": lambda: csv('姓名,电话\n=cmd|"/c calc"!A1,+1\n'),
}
