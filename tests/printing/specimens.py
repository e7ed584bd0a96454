# ruff: noqa: E501  the long lines are what people would type
"""Fictional forms in the arrangement that inspectors know, for looking at and for tests."""

from __future__ import annotations

from collections.abc import Iterator

from swdesk.printing.cells import Blank, Label, Option, Options, Photo, SignatureBox, Value
from swdesk.printing.furniture import LANDSCAPE, PORTRAIT_HIGH, Furniture, Pair, Trailer
from swdesk.printing.grid import Row
from swdesk.printing.lists import Column, ListSheet
from swdesk.printing.longtext import LongText, consent, opinion
from swdesk.printing.marks import BIRTH_AND_AGE, DATE, ORDINAL, TIMES
from swdesk.printing.page import Sheet

STATION = "清和县青石镇社工站"
PROCESS = """14:30，社工与志愿者陈阿姨一同到服务对象家中。服务对象独自坐在堂屋门口择菜，见到社工后起身让座，主动提起“前天夜里又梦见老头子了”。社工先以寒暄回应，确认其近一周睡眠、饮食和服药情况：每晚约睡4小时，凌晨2点至3点易醒；早餐常以白粥应付；降压药（硝苯地平缓释片，20mg，每日2次）漏服两次，自测血压158/92mmHg。
社工邀请服务对象继续讲述与老伴共同生活的往事。服务对象从1969年修青石水库说起，讲到两人如何相识、如何在生产队里记工分、如何把三个孩子带大，期间数次落泪，也有两次笑出声来。社工运用积极倾听、同理与适度自我披露，不急于劝慰，并以“您刚才说，他最怕您一个人冷清”一句帮助服务对象把思念与当下的生活联系起来。服务对象沉默约1分钟后说：“他要是看见我天天这样坐着，肯定要骂我的。”
随后双方一起查看上次制订的“一周小计划”。完成情况如下：（1）每天到村口走一圈，完成5天；（2）周三到日间照料中心吃午饭，未完成，理由是“怕别人问”；（3）给大女儿打一次电话，已完成，通话23分钟。社工对已完成的部分给予具体的肯定，并与服务对象讨论“怕别人问”背后的担心：她认为村里人会议论“老头子走了还出来吃饭、说笑”。社工介绍了同村刘婶、周伯丧偶后的经历（已征得两人同意），服务对象表示愿意先与刘婶见一面。
社工以“丧亲四项任务”为框架，用日常语言向服务对象说明：接受失去的事实、经历悲伤的痛苦、适应没有逝者的环境、在心里给逝者安放一个位置后继续生活，四件事不分先后，也没有时间表。服务对象听后说“原来不是我一个人这样”，神情明显放松。
15:20，社工与服务对象一起整理药盒，按早、晚两格分装七天的药量，并在药盒上贴上大字标签；陈阿姨演示了智能手环的一键呼叫，服务对象独立操作两次。社工发现灶间电线老化、插座松动，当场提醒停用该插座，拍照后（经服务对象同意）转村委会安全员处理。
离开前社工作了小结，并与服务对象确认下周安排：周三中午由刘婶来家中接她一起到日间照料中心，社工在中心等候；若当天不想去，可提前打电话告诉社工，“不去也没有关系”。服务对象送社工到院门口，说“下回来，我给你们煮红薯”。
补充情况：离开后社工与村妇联主席王某通话（经服务对象同意），了解到服务对象的大女儿于2026年9月起在邻市务工，每月汇款1,200元；二儿子常住县城，因宅基地分配问题与服务对象两年未往来；小儿子在外地，春节返乡。村里已将服务对象列入“十户联助”名单，由网格员每日在微信群内报平安，但服务对象没有智能手机，实际由邻居代报，存在漏报可能。社工建议改为“敲门+电话”双确认，网格员表示可以试行一个月。
另，服务对象提出想把老伴的遗物整理一部分送给外孙，但又担心“一收拾就什么都没有了”。社工没有给出建议，而是邀请她在下次面谈时挑出三件最想留下的东西，并讲讲每件东西的故事，作为生命回顾的材料。服务对象答应了，并当场取出一只搪瓷缸，缸身印有“青石水库工程纪念 1971”字样。"""
REACTION = "情绪：由低落转为平稳，哭泣后能自行平复。认知：能说出“老头子也不愿意我这样”，开始区分思念与自责。行为：主动取出纪念物，主动约定下次面谈内容。"
ANALYSIS = "服务对象处于“经历悲伤”与“适应环境”两项任务之间，社会退缩的主要原因是担心村里议论，而非身体条件。同伴经验比社工的劝说更有效，下次由刘婶陪同是合适的一步。社工本次在服务对象沉默时忍住没有打断，效果较好；但对其与二儿子的关系了解仍少，不宜贸然介入，需在预估中补充。"
OPINION = "记录清楚，先事实后推断，同伴支持的切入点好。请在下次记录前补充家庭关系图，并评估夜间跌倒风险；药物问题及时转介家庭医生，不宜由社工自行建议调整。"
NEEDS = "行动不便，就医、购药需人陪同；独居，夜间起身有跌倒风险；与子女沟通少，情绪偏低落。"
CHANGES = """2026年3月5日：经村委会转介建档，入户核实。本人右腿因2019年脑卒中后行走不便，使用助行器；独居，长女每月回家两次。
2026年4月18日：低保动态核查，保障金额由每月580元调整为620元，起始月份不变。
2026年6月30日：完成居家适老化改造（扶手3处、感应夜灯2盏），资金来源为县民政局困难老年人家庭适老化改造项目，验收单存档第3卷第17页。
2026年9月12日：联系电话变更，原号码13800000008停用。"""
CONSENT = "本人已知悉登记内容的用途、保存期限和查阅范围，同意社工站为提供服务而使用上述信息；可随时要求查阅、更正或撤回同意。"


def choices(words: str, ticked: str = "", **options: str) -> Options:
    """Return options from words parted by spaces; 其他 gets a rule."""
    items = (
        Option(word, word in ticked.split(), rule=8 if word == "其他" else 0)
        for word in words.split()
    )
    return Options(items=tuple(items), **options)


def case_record(*, blank: bool = False) -> Sheet:
    """Return a case process record over two pages, or its blank form on one."""

    def said(text: str, **options: object) -> Value:
        return Value(text="" if blank else text, **options)  # type: ignore[arg-type]

    def told(text: str, **options: bool) -> LongText:
        return LongText(text="" if blank else text, **options)  # type: ignore[arg-type]

    rows = (
        Row(
            (
                (Label(text="个案编号"), 18),
                (said("QS-GA-2026-017"), 66),
                (Label(text="服务对象"), 18),
                (said("G017（化名：秀英）"), 63),
            )
        ),
        Row(
            (
                (Label(text="次序"), 18),
                (said("第6次", units=ORDINAL), 17),
                (Label(text="日期"), 13),
                (said("2026年11月18日", units=DATE), 36),
                (Label(text="起止时间"), 18),
                (said("14:30—15:40（70分钟）", units=TIMES), 63),
            )
        ),
        Row(
            (
                (Label(text="服务形式"), 18),
                (choices("面谈 家访 电话 网络 陪同 联席会议 其他", "" if blank else "家访"), 147),
            )
        ),
        Row(
            (
                (Label(text="地点"), 18),
                (said("青石镇石桥村3组12号（服务对象家中）", align="left"), 66),
                (Label(text="参与人"), 18),
                (said("社工林晓岚、志愿者陈桂芳", align="left"), 63),
            )
        ),
        Row(
            (
                (Label(text="本次目标"), 18),
                (
                    told(
                        "1．了解服务对象丧偶后第二个月的情绪、睡眠与服药情况；2．跟进“一周小计划”的完成情况；"
                        "3．协助服务对象与同村同伴建立联系。"
                    ),
                    147,
                ),
            ),
            blank_mm=17,
        ),
        Row(
            ((Label(text="服务过程", note="（客观记录）"), 18), (told(PROCESS, indent=True), 147)),
            blank_mm=60,
            flexible=True,
        ),
        Row(((Label(text="服务对象\n反应"), 18), (told(REACTION), 147)), least_mm=18, blank_mm=20),
        Row(
            ((Label(text="社工分析\n与反思"), 18), (told(ANALYSIS, indent=True), 147)),
            blank_mm=25.5,
        ),
        Row(
            (
                (Label(text="目标达成"), 18),
                (choices("1 2 3 4 5", "" if blank else "4", align="center"), 66),
                (Label(text="下次日期"), 18),
                (said("2026年11月25日", units=DATE), 63),
            )
        ),
        Row(
            (
                (Label(text="跟进计划"), 18),
                (
                    told(
                        "1．11月25日（周三）11:00，刘婶接服务对象到日间照料中心午餐，社工在场；\n"
                        "2．11月20日前向村委会跟进灶间电路维修；\n3．联系镇卫生院家庭医生复核降压药方案。"
                    ),
                    147,
                ),
            ),
            blank_mm=18,
        ),
        Row(
            (
                (Label(text="社工签名"), 18),
                (Value(), 66),
                (Label(text="日期"), 18),
                (Blank(units=DATE), 63),
            ),
            least_mm=11,
            keep_with_next=True,
        ),
        Row(
            ((Label(text="督导意见"), 18), (opinion("" if blank else OPINION, "督导签名："), 147)),
            least_mm=27,
        ),
    )
    number = Pair("编号：", "" if blank else "QS-GA-2026-017-06")
    around = Furniture(
        STATION,
        "个案过程记录表",
        "C-4",
        (number,),
        (Pair("填表日期：", "" if blank else "2026年11月18日", DATE),),
        next_left=number,
        blank=blank,
    )
    return Sheet(around, rows)


def registration(*, blank: bool = False, picture: bytes | None = None) -> Sheet:
    """Return the two-page registration of a recipient, or its blank form."""

    def said(text: str, **options: object) -> Value:
        return Value(text="" if blank else text, **options)  # type: ignore[arg-type]

    def told(text: str) -> LongText:
        return LongText(text="" if blank else text)

    def ticks(words: str, ticked: str = "", **options: str) -> Options:
        return choices(words, "" if blank else ticked, **options)

    def line(*cells: object, group: str = "基本信息", **options: object) -> Row:
        contents = [Label(text=cell) if isinstance(cell, str) else cell for cell in cells[::2]]
        return Row(tuple(zip(contents, cells[1::2], strict=True)), group=group, **options)  # type: ignore[arg-type]

    photo = (Photo(picture=picture), 29)
    sex = ticks("男 女", align="center") if blank else said("男")
    basic = (
        line(
            "姓名",
            17,
            said("吴𠮷祥"),
            26,
            "曾用名",
            17,
            said("吴阿祥"),
            26,
            "性别",
            17,
            sex,
            26,
            *photo,
        ),
        line(
            "出生日期",
            17,
            said("1947年3月12日（79岁）", units=BIRTH_AND_AGE),
            69,
            "民族",
            17,
            said("汉族"),
            26,
            *photo,
        ),
        line(
            "证件类型",
            17,
            said("居民身份证"),
            26,
            "证件号码",
            17,
            said("320000194703120012"),
            69,
            *photo,
        ),
        line(
            "政治面貌",
            17,
            said("群众"),
            26,
            "文化程度",
            17,
            said("小学"),
            26,
            "婚姻状况",
            17,
            said("丧偶"),
            26,
            *photo,
        ),
        line(
            "手机号码",
            17,
            said("13800000017"),
            26,
            "固定电话",
            17,
            said("0512-00001234"),
            26,
            "户籍性质",
            17,
            said("居民户口"),
            26,
            *photo,
        ),
        line("户籍地址", 17, said("江南省清和县青石镇石桥村3组12号", align="left"), 141),
        line(
            "现住地址",
            17,
            said("江南省清和县青石镇石桥村3组12号（与户籍地址相同）", align="left"),
            141,
        ),
        line(
            "村(社区)",
            17,
            said("石桥村"),
            26,
            "网格",
            17,
            said("石桥第二网格"),
            26,
            "小组",
            17,
            said("第3村民小组"),
            55,
        ),
        line("人户状况", 17, ticks("户在人在 户在人不在 户不在人在", "户在人在"), 141),
        line(
            "紧急\n联系人",
            17,
            said("吴建芳"),
            26,
            "关系",
            17,
            said("长女"),
            26,
            "电话",
            17,
            said("13800000026"),
            55,
            group="联系人",
            least_mm=10.4,
        ),
        line(
            Label(text="照顾者", note="或监护人"),
            17,
            said("刘桂珍"),
            26,
            "关系",
            17,
            said("儿媳"),
            26,
            "电话",
            17,
            said("13800000035"),
            55,
            group="联系人",
            least_mm=9.8,
        ),
        line(
            "健康状况",
            17,
            ticks("健康 高血压 糖尿病 冠心病 脑卒中 关节炎 白内障 肿瘤 精神障碍", "高血压 白内障"),
            141,
            group="健康与生活",
        ),
        line(
            "残疾情况",
            17,
            said("肢体　三级"),
            26,
            "残疾证号",
            17,
            said("32000019470312001243"),
            98,
            group="健康与生活",
        ),
        line(
            "自理能力",
            17,
            ticks("自理 半自理 失能", "半自理"),
            69,
            "居住状况",
            17,
            ticks("独居 空巢 与子女 其他", "独居"),
            55,
            group="健康与生活",
        ),
        line(
            "住房性质",
            17,
            ticks("自建 自购 公租 借住 其他", "自建"),
            69,
            "医疗保险",
            17,
            ticks("居民 职工 未参保", "居民"),
            55,
            group="健康与生活",
        ),
        line(
            "经济来源",
            17,
            said("养老金、低保金、子女赡养", align="left"),
            69,
            "人均月\n收入",
            17,
            said("1,180元"),
            55,
            group="健康与生活",
            least_mm=10.4,
        ),
        line(
            "享受待遇",
            17,
            told(
                "最低生活保障（每月620元，2021年4月起）；高龄津贴（每月50元，2025年1月起）；"
                "残疾人两项补贴（每月100元）"
            ),
            141,
            group="健康与生活",
            blank_mm=17,
        ),
        line(
            Label(text="服务对象\n类别", note="（可多选）"),
            17,
            ticks(
                "低保对象 低保边缘 特困人员 独居老人 空巢老年人 留守老人 孤寡老人 失能老年人 困境儿童 留守儿童 孤儿 "
                "事实无人抚养 残疾人 重度残疾人 刚性支出困难 计生特殊家庭 留守妇女 单亲困难母亲 退役军人 其他",
                "低保对象 独居老人 残疾人",
            ),
            141,
            group="服务信息",
            least_mm=30,
        ),
        line(
            "对象层级",
            17,
            ticks("重点（兜底） 一般（普惠）", "重点（兜底）"),
            69,
            "风险等级",
            17,
            ticks("高 中 低", "中", align="center"),
            55,
            group="服务信息",
        ),
        line(
            "跟进级别",
            17,
            said("二级（每月1次）"),
            26,
            "来源",
            17,
            said("村委会转介"),
            26,
            "负责社工",
            17,
            said("林晓岚"),
            55,
            group="服务信息",
        ),
    )
    number = Pair("档案编号：", "" if blank else "QS-2026-0417")
    around = Furniture(
        STATION,
        "服务对象登记表",
        "F-01",
        (number,),
        (Pair("建档日期：", "" if blank else "2026年3月5日", DATE),),
        next_left=number,
        next_right=Pair("姓名：", "" if blank else "吴𠮷祥"),
        blank=blank,
    )
    return Sheet(around, basic + _second_page(blank=blank), fills=True)


def _second_page(*, blank: bool) -> tuple[Row, ...]:
    widths = (18, 16, 11, 11, 36.5, 29.5, 24, 12)
    heads = ("姓名", "与本人\n关系", "性别", "年龄", "证件号码", "职业或就读", "联系电话", "同住")
    people = [
        ("吴建芳", "长女", "女", "52", "320000197405060028", "务工", "13800000026", "否"),
        ("吴建国", "长子", "男", "50", "320000197607080019", "个体经营", "13800000044", "否"),
        ("吴昊", "孙子", "男", "17", "320000200905050035", "清和县第二中学高二", "", "否"),
    ]
    people = [] if blank else people
    people += [("",) * 8] * (6 - len(people))
    family = [
        Row(
            tuple(
                (Label(text=head, spread=False, size=9.5), width)
                for head, width in zip(heads, widths, strict=True)
            ),
            group="家庭成员",
            least_mm=10,
            new_page=True,
            repeats=True,
        )
    ]
    family += [
        Row(
            tuple(
                (Value(text=text, tight=True), width)
                for text, width in zip(person, widths, strict=True)
            ),
            group="家庭成员",
            least_mm=8.6,
        )
        for person in people
    ]

    def memo(label: str, text: str, least: float, *, flexible: bool = False) -> Row:
        return Row(
            ((Label(text=label), 17), (LongText(text="" if blank else text), 141)),
            group="需求与计划",
            least_mm=least,
            flexible=flexible,
        )

    return (
        *family,
        memo("主要困难\n与需求", NEEDS, 20),
        memo(
            "优势与\n资源",
            "性格开朗，会编竹器，愿意教人；邻居刘婶可随时照应；村日间照料中心距家200米。",
            18,
        ),
        memo(
            "服务目标", "三个月内：每周至少外出2次；规律服药率达到90%以上；与长女每周通话1次。", 18
        ),
        memo("备注与\n变更记录", CHANGES, 50, flexible=True),
        Row(
            ((Label(text="知情同意"), 17), (consent(CONSENT, "本人（监护人）签名："), 141)),
            group="确认",
            least_mm=34,
            keep_with_next=True,
        ),
        Row(
            (
                (SignatureBox(text="填表社工签名："), 65),
                (SignatureBox(text="复核人签名："), 45),
                (SignatureBox(text="站负责人签名：", stamp=True), 48),
            ),
            group="确认",
            least_mm=20,
        ),
    )


PEOPLE = ("曾长生", "胡国庆", "吴𠮷祥", "欧阳淑珍", "古丽巴哈尔·买买提", "彭美玲")
ADDRESSES = (
    "石桥村3组12号",
    "上湾村1组7号",
    "石桥村5组（水库移民新村）28号",
    "青石社区幸福里小区6幢2单元304室",
)
KINDS = (
    "农村留守儿童",
    "低保、独居",
    "失能老年人、残疾人（肢体二级）",
    "低保边缘、重度残疾人、单亲困难母亲",
)


def roster_rows(count: int) -> Iterator[tuple[str, ...]]:
    """Yield made-up recipients."""
    for i in range(1, count + 1):
        yield (
            str(i),
            f"QS-2026-{i:04}",
            PEOPLE[i % 6],
            "男女"[i % 2],
            str(8 + i * 7 % 88),
            f"320***********{i * 7919 % 10000:04}",
            f"138****{i * 104729 % 10000:04}",
            ADDRESSES[i % 4],
            KINDS[i * 3 % 4],
            "一二三"[i % 3] + "级",
            "林晓岚",
        )


def roster(count: int = 38) -> ListSheet:
    """Return a landscape roster with subtotals and a total."""
    titles = (
        "序号",
        "档案编号",
        "姓名",
        "性别",
        "年龄",
        "证件号码",
        "联系电话",
        "现住地址",
        "服务对象类别",
        "跟进级别",
        "负责社工",
    )
    widths = (11, 29, 20, 10, 10, 41, 27, 50, 33, 18, 18)
    left = ("现住地址", "服务对象类别")
    columns = tuple(
        Column(title, width, "left" if title in left else "center")
        for title, width in zip(titles, widths, strict=True)
    )
    around = Furniture(
        STATION,
        "服务对象花名册",
        "F-R1",
        (Pair("范围：", "全部在册"), Pair("排序：", "档案编号")),
        (Pair("统计截止：", "2026年11月20日"),),
        paper=LANDSCAPE,
    )
    return ListSheet(
        around,
        columns,
        roster_rows(count),
        subtotal=lambda rows: f"{len(rows)}人　其中：男{sum(row[3] == '男' for row in rows)}人",
        total=lambda: f"{count}人",
        trailers=(
            Trailer(0, "制表人：", "林晓岚"),
            Trailer(90, "复核人：", rule_mm=30),
            Trailer(226, "（盖章）"),
        ),
        note="说明：同一服务对象可同时属于多个类别；证件号码、电话按制度隐去中间位。",
    )


def sign_in() -> ListSheet:
    """Return a sign-in sheet of twenty lines, six of them filled."""
    widths = (10, 22, 10, 12, 25, 28, 18, 40)
    titles = ("序号", "姓　名", "性别", "年龄", "村（社区）", "联系电话", "身份", "签　名")
    people = [
        (str(i), name, "女", "67", "石桥村", "138****1186", "服务对象", "")
        for i, name in enumerate(PEOPLE, 1)
    ]
    people += [(str(i), *[""] * 7) for i in range(7, 21)]
    above = (
        Row(
            (
                (Label(text="活动名称"), 18),
                (Value(text="“情暖重阳”长者健康义诊暨便民服务日", align="left"), 147),
            ),
            least_mm=8,
        ),
        Row(
            (
                (Label(text="日期时间"), 18),
                (Value(text="2026年10月18日　9:00—11:30", align="left"), 64.5),
                (Label(text="地点"), 18),
                (Value(text="石桥村日间照料中心", align="left"), 64.5),
            ),
            least_mm=8,
        ),
        Row(
            (
                (Label(text="主办单位"), 18),
                (Value(text=STATION, align="left"), 64.5),
                (Label(text="协办单位"), 18),
                (Value(text="镇卫生院、石桥村村委会", align="left"), 64.5),
            ),
            least_mm=8,
        ),
    )
    around = Furniture(
        STATION,
        "社区活动签到表",
        "A-2",
        (Pair("活动编号：", "QS-HD-2026-031"),),
        (Pair("负责社工：", "林晓岚"),),
        paper=PORTRAIT_HIGH,
    )
    return ListSheet(
        around,
        tuple(map(Column, titles, widths)),
        people,
        above=above,
        row_mm=9.5,
        size=10,
        strong_headings=False,
        trailers_on_every_page=True,
        trailers=(
            Trailer(0, "本页签到：", rule_mm=14, after="人"),
            Trailer(46, "合计：", rule_mm=14, after="人"),
            Trailer(88, "社工签名：", rule_mm=28, date=True),
        ),
    )
