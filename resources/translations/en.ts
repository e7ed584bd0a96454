<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="zh_CN">
<context>
    <name></name>
    <message>
        <source>站点已建好：{folder}</source>
        <translation>The station is ready: {folder}</translation>
    </message>
    <message>
        <source>恢复码（只显示这一次，请抄下来锁进柜子）：{code}</source>
        <translation>Recovery code (shown only this once; write it down and lock it away): {code}</translation>
    </message>
    <message>
        <source>演示站点已建好：{folder}，密码 demo</source>
        <translation>The demo station is ready: {folder}, password demo</translation>
    </message>
    <message>
        <source>命令行导出</source>
        <translation>Command line export</translation>
    </message>
    <message>
        <source>已导出：{path}</source>
        <translation>Exported: {path}</translation>
    </message>
    <message>
        <source>没有找到“{text}”，请换个写法再找。</source>
        <translation>Nothing found for &quot;{text}&quot;. Please try another spelling.</translation>
    </message>
    <message>
        <source>{pages} 页：{path}</source>
        <translation>{pages} pages: {path}</translation>
    </message>
    <message>
        <source>这些字没有字形，印成了 〓：{characters}</source>
        <translation>The fonts have no glyph for these characters; they were printed as 〓: {characters}</translation>
    </message>
    <message>
        <source>请用 -o 写明存到哪里，或用 --json、--list 直接看。</source>
        <translation>Please name the target file with -o, or use --json or --list to read it here.</translation>
    </message>
    <message>
        <source>看不懂签字日期“{text}”。</source>
        <translation>The signing date “{text}” cannot be read.</translation>
    </message>
    <message>
        <source>指标完成情况按项目看，请用 --project 写项目编号或名称。</source>
        <translation>Targets are shown by project; name it with --project, by number or name.</translation>
    </message>
    <message>
        <source>{period}没有封账。</source>
        <translation>{period} is not closed.</translation>
    </message>
    <message>
        <source>统计可以存成 .pdf 或 .xlsx，请改文件名的后缀。</source>
        <translation>Figures can be saved as .pdf or .xlsx; please change the file&apos;s suffix.</translation>
    </message>
    <message>
        <source>已存到：{path}</source>
        <translation>Saved to: {path}</translation>
    </message>
    <message>
        <source>备份已写好并核对：{path}</source>
        <translation>Backup written and verified: {path}</translation>
    </message>
    <message>
        <source>已恢复到：{folder}</source>
        <translation>Restored to: {folder}</translation>
    </message>
    <message>
        <source>原来的资料另存在：{folder}</source>
        <translation>The previous data was kept in: {folder}</translation>
    </message>
    <message>
        <source>资料完好。</source>
        <translation>The data is sound.</translation>
    </message>
    <message>
        <source>活动签到表</source>
        <translation>Event sign-in sheet</translation>
    </message>
    <message>
        <source>服务对象花名册</source>
        <translation>Recipient roster</translation>
    </message>
    <message>
        <source>探访汇总登记表</source>
        <translation>Visit summary register</translation>
    </message>
    <message>
        <source>本人信息</source>
        <translation>Own information</translation>
    </message>
    <message>
        <source>工作人员和志愿者</source>
        <translation>Workers and volunteers</translation>
    </message>
    <message>
        <source>全部探访，一行一次</source>
        <translation>All visits, one line each</translation>
    </message>
    <message>
        <source>整案装订（封面、目录、全部表格）</source>
        <translation>Bound case (cover, contents, all forms)</translation>
    </message>
    <message>
        <source>已归档的个案</source>
        <translation>Filed cases</translation>
    </message>
    <message>
        <source>活动或小组，一页三张</source>
        <translation>Events or groups, three to a page</translation>
    </message>
    <message>
        <source>有照片的活动</source>
        <translation>Events with photographs</translation>
    </message>
    <message>
        <source>全部志愿者，可写期间</source>
        <translation>All volunteers, for a period if named</translation>
    </message>
    <message>
        <source>已出具的证明</source>
        <translation>Certificates issued</translation>
    </message>
    <message>
        <source>全部已出具的证明</source>
        <translation>All certificates issued</translation>
    </message>
    <message>
        <source>在公示期内的证明</source>
        <translation>Certificates on public notice</translation>
    </message>
    <message>
        <source>本站的电话和地址，一页八张</source>
        <translation>Phone and address of the station, eight to a page</translation>
    </message>
    <message>
        <source>全部在册的服务对象，横向，每页都有表头</source>
        <translation>All recipients on file, landscape, a head on every page</translation>
    </message>
    <message>
        <source>家庭图与生态图</source>
        <translation>Genogram and ecomap</translation>
    </message>
    <message>
        <source>这是管理员设的临时密码。请先在窗口里打开一次，换成自己的密码。</source>
        <translation>This is a temporary password set by the administrator. Please open the station once in the window and replace it with your own.</translation>
    </message>
    <message>
        <source>请把密码放在环境变量 {name} 里，或在终端里运行。</source>
        <translation>Please put the password in the environment variable {name}, or run this in a terminal.</translation>
    </message>
    <message>
        <source>密码：</source>
        <translation>Password: </translation>
    </message>
    <message>
        <source>再输一次：</source>
        <translation>Once more: </translation>
    </message>
    <message>
        <source>两次输入的密码不一样，请再输一次。</source>
        <translation>The two passwords differ. Please enter it again.</translation>
    </message>
    <message>
        <source>写不进 {path}，请换个位置，或先关掉打开着它的程序。</source>
        <translation>{path} cannot be written. Please choose another place, or close the program that has it open.</translation>
    </message>
    <message>
        <source>年龄</source>
        <translation>Age</translation>
    </message>
    <message>
        <source>个案接案登记表</source>
        <translation>Case intake form</translation>
    </message>
    <message>
        <source>基本资料</source>
        <translation>Basic data</translation>
    </message>
    <message>
        <source>转介人/电话</source>
        <translation>Referred by / phone</translation>
    </message>
    <message>
        <source>求助情况</source>
        <translation>Request for help</translation>
    </message>
    <message>
        <source>（本人自述）</source>
        <translation>(in the recipient&apos;s own words)</translation>
    </message>
    <message>
        <source>转介方/描述</source>
        <translation>Referrer&apos;s description</translation>
    </message>
    <message>
        <source>曾接受的/服务</source>
        <translation>Services received before</translation>
    </message>
    <message>
        <source>初步判断</source>
        <translation>First judgement</translation>
    </message>
    <message>
        <source>不接案/原因</source>
        <translation>Reason for not taking on</translation>
    </message>
    <message>
        <source>意见</source>
        <translation>Opinion</translation>
    </message>
    <message>
        <source>结案后跟进（回访）记录表</source>
        <translation>Aftercare record</translation>
    </message>
    <message>
        <source>成效/保持情况</source>
        <translation>How well results last</translation>
    </message>
    <message>
        <source>先写看到和听到的，再写判断</source>
        <translation>First what was seen and heard, judgement after</translation>
    </message>
    <message>
        <source>结论</source>
        <translation>Conclusion</translation>
    </message>
    <message>
        <source>理由与/安排</source>
        <translation>Reasons and arrangements</translation>
    </message>
    <message>
        <source>社工签名</source>
        <translation>Worker&apos;s signature</translation>
    </message>
    <message>
        <source>督导签名</source>
        <translation>Supervisor&apos;s signature</translation>
    </message>
    <message>
        <source>没有编号为 {code} 的表格，可用：{known}。</source>
        <extracomment>The sheet on which the members of a group sign, session by session.</extracomment>
        <translation>There is no form with the code {code}. Available: {known}.</translation>
    </message>
    <message>
        <source>男 {n}</source>
        <translation>men {n}</translation>
    </message>
    <message>
        <source>女 {n}</source>
        <translation>women {n}</translation>
    </message>
    <message>
        <source>未成年 {n}</source>
        <translation>minors {n}</translation>
    </message>
    <message>
        <source>60 岁以上 {n}</source>
        <translation>60 and over {n}</translation>
    </message>
    <message>
        <source>另有未留姓名 {n}</source>
        <translation>and {n} unnamed</translation>
    </message>
    <message>
        <source>另有未留姓名 {n}（{parts}）</source>
        <translation>{n} more without names ({parts})</translation>
    </message>
    <message>
        <source>{total} 人次（{details}）</source>
        <translation>{total} person-times ({details})</translation>
    </message>
    <message>
        <source>时间</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>到场人次</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>社区活动记录表</source>
        <translation>Community event record</translation>
    </message>
    <message>
        <source>活动情况</source>
        <translation>The event</translation>
    </message>
    <message>
        <source>过程与成效</source>
        <translation>Process and results</translation>
    </message>
    <message>
        <source>个案结案表</source>
        <translation>Case closure form</translation>
    </message>
    <message>
        <source>服务概况</source>
        <translation>Services at a glance</translation>
    </message>
    <message>
        <source>服务总结</source>
        <translation>Service summary</translation>
    </message>
    <message>
        <source>服务经过/摘要</source>
        <translation>Course of service in brief</translation>
    </message>
    <message>
        <source>目标达成/情况</source>
        <translation>Goals reached</translation>
    </message>
    <message>
        <source>后续安排</source>
        <translation>What follows</translation>
    </message>
    <message>
        <source>结案后/跟进计划</source>
        <translation>Aftercare plan</translation>
    </message>
    <message>
        <source>不安排跟/进的原因</source>
        <translation>Reason for no aftercare</translation>
    </message>
    <message>
        <source>服务对象/意见情绪</source>
        <translation>Recipient&apos;s opinion and feelings</translation>
    </message>
    <message>
        <source>服务对象（监护人）签名</source>
        <translation>Signature of recipient (guardian)</translation>
    </message>
    <message>
        <source>服务对象退出（终止）服务表</source>
        <translation>Withdrawal form</translation>
    </message>
    <message>
        <source>退出申请</source>
        <translation>Request to withdraw</translation>
    </message>
    <message>
        <source>与服务/对象关系</source>
        <translation>Relation/to recipient</translation>
    </message>
    <message>
        <source>协议终止/日期</source>
        <translation>Agreement ends on</translation>
    </message>
    <message>
        <source>申请人</source>
        <translation>Applicant</translation>
    </message>
    <message>
        <source>本人已知道退出后仍可随时重新求助，社工已说明可用的其他服务，现自愿终止服务协议。</source>
        <translation>I know that I may ask for help again at any time after withdrawing. The worker has explained other services available to me. I end the service agreement of my own will.</translation>
    </message>
    <message>
        <source>申请人（监护人）签名</source>
        <translation>Signature of applicant (guardian)</translation>
    </message>
    <message>
        <source>处理</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>社工了解/与挽留</source>
        <translation>What the worker learned and offered</translation>
    </message>
    <message>
        <source>转介与/后续建议</source>
        <translation>Referral and further advice</translation>
    </message>
    <message>
        <source>间接受益/的依据</source>
        <translation>Basis of indirect beneficiaries</translation>
    </message>
    <message>
        <source>{span}（{minutes}分钟）</source>
        <translation>{span} ({minutes} minutes)</translation>
    </message>
    <message>
        <source>编号</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>个案编号</source>
        <translation>Case no.</translation>
    </message>
    <message>
        <source>目标达成 T 分</source>
        <extracomment>How far goals are taken to hang together when their levels are added up (Kiresuk, Sherman 1968).</extracomment>
        <translation>Goal attainment T-score</translation>
    </message>
    <message>
        <source>目标评分</source>
        <translation>Goal ratings</translation>
    </message>
    <message>
        <source>前后测量</source>
        <translation>Before and after measures</translation>
    </message>
    <message>
        <source>个案评估表</source>
        <translation>Case evaluation form</translation>
    </message>
    <message>
        <source>服务对象/反馈</source>
        <translation>Recipient&apos;s feedback</translation>
    </message>
    <message>
        <source>家属反馈</source>
        <translation>Family&apos;s feedback</translation>
    </message>
    <message>
        <source>服务对象/签名</source>
        <translation>Recipient/signs</translation>
    </message>
    <message>
        <source>服务对象</source>
        <extracomment>Results that met the person or somebody who answers for them; the statistics&apos; view lists them.
----------
What stays or goes with the record it belongs to.
----------
The tables whose numbers a worker knows by heart, in the order in which they are told.</extracomment>
        <translation>Recipient</translation>
    </message>
    <message>
        <source>起止时间</source>
        <translation>From - to</translation>
    </message>
    <message>
        <source>参加人员</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>决定与分工</source>
        <translation>Decisions and tasks</translation>
    </message>
    <message>
        <source>个案会议（危机、特别事件）记录</source>
        <translation>Case conference record</translation>
    </message>
    <message>
        <source>议题/（事由）</source>
        <translation>Topic (matter)</translation>
    </message>
    <message>
        <source>经过</source>
        <translation>Course</translation>
    </message>
    <message>
        <source>情况与/经过</source>
        <translation>Facts and course</translation>
    </message>
    <message>
        <source>先写事实，后写判断；各人的意见写明是谁说的</source>
        <translation>Facts first, judgement after; say who held which opinion</translation>
    </message>
    <message>
        <source>跟进</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>记录人</source>
        <translation>Recorded by</translation>
    </message>
    <message>
        <source>当事人</source>
        <translation>Person concerned</translation>
    </message>
    <message>
        <source>强制报告登记表</source>
        <translation>Mandatory report</translation>
    </message>
    <message>
        <source>发现</source>
        <translation>Discovery</translation>
    </message>
    <message>
        <source>（只写事实）</source>
        <translation>(facts only)</translation>
    </message>
    <message>
        <source>当事人或/知情人/原话</source>
        <translation>Words of the person concerned or of witnesses</translation>
    </message>
    <message>
        <source>涉嫌/侵害人</source>
        <translation>Alleged/offender</translation>
    </message>
    <message>
        <source>已采取的/保护措施</source>
        <translation>Protective measures taken</translation>
    </message>
    <message>
        <source>写事实和原话，不推测，不追问当事人</source>
        <translation>Facts and the very words; no guessing, no pressing</translation>
    </message>
    <message>
        <source>报告</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>依据</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>未成年人保护法第11条：发现未成年人身心健康受到侵害、疑似受到侵害或面临危险的，应当立即向公安、民政、教育等部门报告。反家庭暴力法第14条：发现无或限制民事行为能力人遭受或疑似遭受家庭暴力的，应当及时向公安机关报案。依法报告不以本人或监护人同意为条件。（常用依据，请核对）</source>
        <translation>Law on the Protection of Minors, art. 11: whoever finds that a minor&apos;s physical or mental health is harmed, is suspected of being harmed or is in danger shall at once report to the police, civil affairs, education or other departments. Anti-Domestic Violence Law, art. 14: whoever finds that a person with no or limited legal capacity suffers or is suspected of suffering domestic violence shall promptly report to the police. A report required by law does not depend on the consent of the person or the guardian. (Commonly cited basis; please verify)</translation>
    </message>
    <message>
        <source>回执或/受案编号</source>
        <translation>Receipt or case no.</translation>
    </message>
    <message>
        <source>经办人</source>
        <translation>Handled by</translation>
    </message>
    <message>
        <source>站负责人</source>
        <translation>Station head</translation>
    </message>
    <message>
        <source>时长</source>
        <translation>Duration</translation>
    </message>
    <message>
        <source>{minutes} 分钟</source>
        <translation>{minutes} minutes</translation>
    </message>
    <message>
        <source>个案过程记录表</source>
        <translation>Case follow-up record</translation>
    </message>
    <message>
        <source>社区社会组织登记表</source>
        <translation>Organisation form</translation>
    </message>
    <message>
        <source>基本情况</source>
        <translation>Basic facts</translation>
    </message>
    <message>
        <source>开展的活动</source>
        <translation>Activities held</translation>
    </message>
    <message>
        <source>服务过程</source>
        <translation>Service process</translation>
    </message>
    <message>
        <source>（客观记录）</source>
        <translation>(objective record)</translation>
    </message>
    <message>
        <source>服务对象/反应</source>
        <translation>Recipient&apos;s response</translation>
    </message>
    <message>
        <source>先写事实，后写判断</source>
        <translation>Facts first, judgement after</translation>
    </message>
    <message>
        <source>分析与跟进</source>
        <translation>Analysis and follow-up</translation>
    </message>
    <message>
        <source>社工分析/与反思</source>
        <translation>Worker&apos;s analysis and reflection</translation>
    </message>
    <message>
        <source>问题与/困难</source>
        <translation>Problems and difficulties</translation>
    </message>
    <message>
        <source>目标/达成度</source>
        <translation>Goal attainment</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>户主</source>
        <translation>Head</translation>
    </message>
    <message>
        <source>家庭人口</source>
        <translation>People in the household</translation>
    </message>
    <message>
        <source>家庭成员</source>
        <translation>Family members</translation>
    </message>
    <message>
        <source>与户主/关系</source>
        <translation>Relation to head</translation>
    </message>
    <message>
        <source>家庭档案</source>
        <translation>Household file</translation>
    </message>
    <message>
        <source>家庭情况</source>
        <translation>Household circumstances</translation>
    </message>
    <message>
        <source>人均月/收入</source>
        <translation>Monthly income per head</translation>
    </message>
    <message>
        <source>救助证/编号</source>
        <translation>Relief card/no.</translation>
    </message>
    <message>
        <source>其他</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>社工站对您告诉我们的事保密。只有下列情形可以不经同意告诉有关部门或人员，且只说必要的部分：（一）您或他人的生命安全受到威胁；（二）发现未成年人受到或可能受到侵害，依法必须报告；（三）法律规定或司法机关依法要求。能事先告诉您的，我们会事先告诉您。</source>
        <translation>The station keeps confidential what you tell us. Only in the following situations may we tell the departments or persons concerned without your consent, and then only what is necessary: (1) your life or safety or another&apos;s is threatened; (2) a minor is or may be harmed and the law requires a report; (3) the law provides for it or a judicial authority lawfully demands it. Where we can tell you beforehand, we will.</translation>
    </message>
    <message>
        <source>您可以随时口头或书面告诉社工撤回其中任何一项，也可以要求查阅、复制、更正或删除自己的信息。撤回不影响撤回以前已做的事；不同意拍照、录音、录像、宣传使用或转介共享，不影响您接受服务。</source>
        <translation>You may at any time tell the worker, orally or in writing, that you withdraw any of these items, and you may ask to see, copy, correct or delete your information. Withdrawal does not affect what was done before it; refusing photos, sound or video recording, use in publicity or sharing for referral does not affect the services you receive.</translation>
    </message>
    <message>
        <source>社工已向我说明以上内容，我听懂了，也得到了答复。我按自己的意愿，对上面每一项分别作了选择。不满14岁或者不能完全辨认自己行为的人，由监护人签署。</source>
        <translation>The worker has explained the above to me; I understood it and my questions were answered. I chose on each item separately, of my own will. For persons under 14 or unable to fully understand their acts, the guardian signs.</translation>
    </message>
    <message>
        <source>撤回</source>
        <translation>Withdrawal</translation>
    </message>
    <message>
        <source>撤回记录</source>
        <translation>Record of withdrawal</translation>
    </message>
    <message>
        <source>知情同意书</source>
        <translation>Informed consent form</translation>
    </message>
    <message>
        <source>服务与信息</source>
        <translation>Services and information</translation>
    </message>
    <message>
        <source>服务内容/与期限</source>
        <translation>Services and term</translation>
    </message>
    <message>
        <source>收集的/信息</source>
        <translation>Information collected</translation>
    </message>
    <message>
        <source>事先告知</source>
        <translation>Information given first</translation>
    </message>
    <message>
        <source>保密与/例外</source>
        <translation>Confidentiality and exceptions</translation>
    </message>
    <message>
        <source>撤回与/查阅</source>
        <translation>Withdrawal and access</translation>
    </message>
    <message>
        <source>逐项同意</source>
        <translation>Consent item by item</translation>
    </message>
    <message>
        <source>监护人/姓名</source>
        <translation>Guardian&apos;s/name</translation>
    </message>
    <message>
        <source>同意书/版本</source>
        <translation>Consent/version</translation>
    </message>
    <message>
        <source>社区基本情况调查表</source>
        <translation>Community survey</translation>
    </message>
    <message>
        <source>低保/和特困</source>
        <translation>Low income/destitute</translation>
    </message>
    <message>
        <source>留守和/独居老人</source>
        <translation>Elders left/behind or alone</translation>
    </message>
    <message>
        <source>留守和/困境儿童</source>
        <translation>Children left/behind, in need</translation>
    </message>
    <message>
        <source>人口与/重点人群</source>
        <translation>Population and/key groups</translation>
    </message>
    <message>
        <source>组织/与人才</source>
        <translation>Organisations/and people</translation>
    </message>
    <message>
        <source>环境/与设施</source>
        <translation>Surroundings/and facilities</translation>
    </message>
    <message>
        <source>确认</source>
        <translation>Confirmation</translation>
    </message>
    <message>
        <source>调查人签名</source>
        <translation>Surveyor signs</translation>
    </message>
    <message>
        <source>村（居）委会签章</source>
        <translation>Committee&apos;s seal</translation>
    </message>
    <message>
        <source>声明</source>
        <translation>Declaration</translation>
    </message>
    <message>
        <source>见证人签名</source>
        <translation>Witness&apos;s signature</translation>
    </message>
    <message>
        <source>户主签名</source>
        <translation>Head&apos;s signature</translation>
    </message>
    <message>
        <source>填表社工签名</source>
        <translation>Signature of the worker filling in</translation>
    </message>
    <message>
        <source>站负责人签名</source>
        <translation>Station head&apos;s signature</translation>
    </message>
    <message>
        <source>每月{amount}元</source>
        <extracomment>What colleagues confer about is theirs; what came of it stands in the other sheets.</extracomment>
        <translation>{amount} yuan a month</translation>
    </message>
    <message>
        <source>{year}年{month}月起</source>
        <translation>since {year}/{month}</translation>
    </message>
    <message>
        <source>服务对象类别</source>
        <translation>Recipient categories</translation>
    </message>
    <message>
        <source>享受待遇</source>
        <translation>Benefits received</translation>
    </message>
    <message>
        <source>联系人</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>{points} 分（已评 {given} 项，最多 {most} 分）</source>
        <translation>{points} points ({given} items rated, {most} at most)</translation>
    </message>
    <message>
        <source>困难总分</source>
        <translation>Total difficulties</translation>
    </message>
    <message>
        <source>老年人</source>
        <translation>Older person</translation>
    </message>
    <message>
        <source>往来密切/亲友</source>
        <translation>Close family and friends</translation>
    </message>
    <message>
        <source>日托</source>
        <translation>Day care</translation>
    </message>
    <message>
        <source>日间/护理</source>
        <translation>Day nursing</translation>
    </message>
    <message>
        <source>物业/维修</source>
        <translation>Home repairs</translation>
    </message>
    <message>
        <source>心理/疏导</source>
        <translation>Counselling</translation>
    </message>
    <message>
        <source>上门/洗衣</source>
        <translation>Laundry at home</translation>
    </message>
    <message>
        <source>法律/援助</source>
        <translation>Legal aid</translation>
    </message>
    <message>
        <source>每月需要几次</source>
        <translation>Times needed a month</translation>
    </message>
    <message>
        <source>照料/与监护</source>
        <translation>Care and/guardianship</translation>
    </message>
    <message>
        <source>出行/与服务</source>
        <translation>Getting about/and services</translation>
    </message>
    <message>
        <source>小组名称</source>
        <translation>Group name</translation>
    </message>
    <message>
        <source>小组编号</source>
        <extracomment>Members who stayed away from the last two sessions of which anything is known of them.</extracomment>
        <translation>Group no.</translation>
    </message>
    <message>
        <source>小组组员登记表</source>
        <translation>Group member form</translation>
    </message>
    <message>
        <source>监护人/电话</source>
        <translation>Guardian / phone</translation>
    </message>
    <message>
        <source>特殊/需要</source>
        <translation>Special needs</translation>
    </message>
    <message>
        <source>参加的/期望</source>
        <translation>Expectations</translation>
    </message>
    <message>
        <source>本人（监护人）已了解小组的目的、时间和保密约定，自愿参加，同意社工站为开展服务记录出席和过程；可随时退出。</source>
        <translation>I (the guardian) know the purpose, times and confidentiality rules of the group, take part of my own will and agree that the station records attendance and process to provide the service; I may leave at any time.</translation>
    </message>
    <message>
        <source>组员（监护人）签名</source>
        <translation>Signature of member (guardian)</translation>
    </message>
    <message>
        <source>残疾人</source>
        <translation>Person with a disability</translation>
    </message>
    <message>
        <source>需求</source>
        <translation>Needs</translation>
    </message>
    <message>
        <source>需求评估表</source>
        <translation>Needs assessment form</translation>
    </message>
    <message>
        <source>信息/提供人</source>
        <translation>Informant</translation>
    </message>
    <message>
        <source>与本人/关系</source>
        <translation>Relation to recipient</translation>
    </message>
    <message>
        <source>个人</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>评分/说明</source>
        <translation>Rating notes</translation>
    </message>
    <message>
        <source>个人、家庭、社区、政策各项：0 没有困难，1 轻微，2 明显，3 严重；优势各项：0 没有，1 较少，2 较多，3 充足。没有了解到的不评分。</source>
        <translation>Items on person, family, community and policy: 0 no difficulty, 1 slight, 2 marked, 3 severe; strengths: 0 none, 1 few, 2 many, 3 ample. What is not known is not rated.</translation>
    </message>
    <message>
        <source>心理/与情绪</source>
        <translation>Mind and/mood</translation>
    </message>
    <message>
        <source>学习/或就业</source>
        <translation>School/or work</translation>
    </message>
    <message>
        <source>0 没有困难&#x3000;1 轻微&#x3000;2 明显&#x3000;3 严重</source>
        <translation>0 no difficulty  1 slight  2 marked  3 severe</translation>
    </message>
    <message>
        <source>社区</source>
        <translation>Community</translation>
    </message>
    <message>
        <source>政策</source>
        <translation>Policy</translation>
    </message>
    <message>
        <source>优势</source>
        <translation>Strengths</translation>
    </message>
    <message>
        <source>个人能力/与意愿</source>
        <translation>Abilities/and wishes</translation>
    </message>
    <message>
        <source>亲友与/社区支持</source>
        <translation>Family, friends/and community</translation>
    </message>
    <message>
        <source>0 没有&#x3000;1 较少&#x3000;2 较多&#x3000;3 充足</source>
        <translation>0 none  1 few  2 many  3 ample</translation>
    </message>
    <message>
        <source>主要问题</source>
        <translation>Main problems</translation>
    </message>
    <message>
        <source>风险</source>
        <translation>Risks</translation>
    </message>
    <message>
        <source>需求清单</source>
        <translation>List of needs</translation>
    </message>
    <message>
        <source>本人或监护人签名</source>
        <translation>Signature of recipient or guardian</translation>
    </message>
    <message>
        <source>评估社工签名</source>
        <translation>Assessing worker&apos;s signature</translation>
    </message>
    <message>
        <source>慰问人数</source>
        <translation>People greeted</translation>
    </message>
    <message>
        <source>节日慰问登记表</source>
        <translation>Festival greetings</translation>
    </message>
    <message>
        <source>慰问</source>
        <translation>Greeting</translation>
    </message>
    <message>
        <source>慰问对象</source>
        <translation>People to greet</translation>
    </message>
    <message>
        <source>站长签名</source>
        <translation>Station head&apos;s signature</translation>
    </message>
    <message>
        <source>慰问人签名</source>
        <translation>Greeter signs</translation>
    </message>
    <message>
        <source>服务对象登记表</source>
        <translation>Recipient registration form</translation>
    </message>
    <message>
        <source>基本信息</source>
        <translation>Basic information</translation>
    </message>
    <message>
        <source>单位或/职业</source>
        <translation>Employer or occupation</translation>
    </message>
    <message>
        <source>健康与生活</source>
        <translation>Health and daily life</translation>
    </message>
    <message>
        <source>民事行为/能力受限</source>
        <translation>Limited legal capacity</translation>
    </message>
    <message>
        <source>服务信息</source>
        <translation>Service information</translation>
    </message>
    <message>
        <source>服务对象/类别</source>
        <translation>Recipient category</translation>
    </message>
    <message>
        <source>（可多选）</source>
        <translation>(several may apply)</translation>
    </message>
    <message>
        <source>需求与计划</source>
        <translation>Needs and plan</translation>
    </message>
    <message>
        <source>主要困难/与需求</source>
        <translation>Main difficulties and needs</translation>
    </message>
    <message>
        <source>优势与/资源</source>
        <translation>Strengths and resources</translation>
    </message>
    <message>
        <source>备注与/变更记录</source>
        <translation>Notes and record of changes</translation>
    </message>
    <message>
        <source>知情同意</source>
        <extracomment>The consents of a person on their registration form, where most of them are entered.</extracomment>
        <translation>Informed consent</translation>
    </message>
    <message>
        <source>本人已知悉登记内容的用途、保存期限和查阅范围，同意社工站为提供服务而使用上述信息；可随时要求查阅、更正或撤回同意。</source>
        <translation>I know what the registered information is used for, how long it is kept and who may see it, and agree that the station uses it to provide services. I may ask to see or correct it, or withdraw my consent, at any time.</translation>
    </message>
    <message>
        <source>本人（监护人）签名</source>
        <translation>Signature (own or guardian&apos;s)</translation>
    </message>
    <message>
        <source>农村留守儿童和困境儿童信息登记表</source>
        <translation>Child registration form</translation>
    </message>
    <message>
        <source>儿童</source>
        <translation>Child</translation>
    </message>
    <message>
        <source>登记户口</source>
        <translation>Household registered</translation>
    </message>
    <message>
        <source>困境分类/（可多选）</source>
        <translation>Kind of hardship (several may apply)</translation>
    </message>
    <message>
        <source>父母与祖辈</source>
        <translation>Parents and grandparents</translation>
    </message>
    <message>
        <source>监护</source>
        <translation>Guardianship</translation>
    </message>
    <message>
        <source>父母双方/外出</source>
        <translation>Both parents away</translation>
    </message>
    <message>
        <source>一方外出/另一方无/监护能力</source>
        <translation>One parent away, the other unfit as guardian</translation>
    </message>
    <message>
        <source>无监护/能力</source>
        <translation>Unfit as guardian</translation>
    </message>
    <message>
        <source>有委托/监护人</source>
        <translation>Has an appointed guardian</translation>
    </message>
    <message>
        <source>实际/监护人</source>
        <translation>Actual guardian</translation>
    </message>
    <message>
        <source>与儿童/关系</source>
        <translation>Relation to child</translation>
    </message>
    <message>
        <source>住址</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>帮扶</source>
        <translation>Assistance</translation>
    </message>
    <message>
        <source>填表/说明</source>
        <translation>Notes for filling in</translation>
    </message>
    <message>
        <source>农村留守儿童：父母双方外出务工，或一方外出务工、另一方无监护能力，不满十六周岁的农村户籍未成年人。困境儿童：因家庭贫困导致生活、就医、就学等困难，因自身残疾导致康复、照料、护理和社会融入等困难，以及因家庭监护缺失或监护不当遭受虐待、遗弃、意外伤害、不法侵害等的儿童。监护情况：能照料生活、关心学习、没有安全隐患的为较好；能照料生活，教育或安全偶有缺失的为一般；其余各项为差，要安排帮扶。</source>
        <translation>Rural left-behind children: rural-registered minors under 16 whose parents both work away, or one works away and the other is unfit as guardian. Children in hardship: children with difficulties in living, medical care or schooling due to family poverty; with difficulties in rehabilitation, care, nursing or inclusion due to their own disability; or who suffer abuse, abandonment, accidental injury or unlawful harm due to missing or improper guardianship. Guardianship: good where daily care and concern for schooling are given and there are no safety hazards; fair where daily care is given but schooling or safety is sometimes neglected; otherwise poor, and assistance is to be arranged.</translation>
    </message>
    <message>
        <source>填表人签名</source>
        <translation>Signature of person filling in</translation>
    </message>
    <message>
        <source>复核人签名</source>
        <translation>Reviewer&apos;s signature</translation>
    </message>
    <message>
        <source>单位负责人签名</source>
        <translation>Signature of head of organisation</translation>
    </message>
    <message>
        <source>探访记录表</source>
        <translation>Visit record</translation>
    </message>
    <message>
        <source>探访内容</source>
        <translation>About the visit</translation>
    </message>
    <message>
        <source>生活与/居住环境</source>
        <translation>Life and living conditions</translation>
    </message>
    <message>
        <source>需求与/问题</source>
        <translation>Needs and problems</translation>
    </message>
    <message>
        <source>下次探访/日期</source>
        <translation>Next visit on</translation>
    </message>
    <message>
        <source>被访人签名</source>
        <translation>Signature of the person visited</translation>
    </message>
    <message>
        <source>志愿者登记表</source>
        <translation>Volunteer registration form</translation>
    </message>
    <message>
        <source>志愿服务</source>
        <translation>Volunteering</translation>
    </message>
    <message>
        <source>全国系统/注册号</source>
        <translation>National/system no.</translation>
    </message>
    <message>
        <source>保密承诺/签署日期</source>
        <translation>Pledge/signed on</translation>
    </message>
    <message>
        <source>表彰</source>
        <translation>Awards</translation>
    </message>
    <message>
        <source>本人签名</source>
        <translation>Own signature</translation>
    </message>
    <message>
        <source>审核人签名</source>
        <translation>Approver&apos;s signature</translation>
    </message>
    <message>
        <source>U 盘备份已是 {days} 天前，点此备份</source>
        <translation>USB backup is {days} days old; click to back up</translation>
    </message>
    <message>
        <source>U 盘备份已是 {days} 天前</source>
        <translation>USB backup is {days} days old</translation>
    </message>
    <message>
        <source>U 盘备份：{moment}</source>
        <translation>USB backup: {moment}</translation>
    </message>
    <message>
        <source>今天</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>昨天</source>
        <translation>Yesterday</translation>
    </message>
    <message>
        <source>还没有备份过，点此备份</source>
        <translation>No backup yet; click to back up</translation>
    </message>
    <message>
        <source>还没有备份到 U 盘，点此备份</source>
        <translation>Not yet backed up to a USB drive; click to back up</translation>
    </message>
    <message>
        <source>备份：{moment}，还没有存到 U 盘</source>
        <translation>Backup: {moment}, not yet on a USB drive</translation>
    </message>
    <message>
        <source>人员</source>
        <translation>People</translation>
    </message>
    <message>
        <source>待遇</source>
        <translation>Benefits</translation>
    </message>
    <message>
        <source>家庭</source>
        <translation>Household</translation>
    </message>
    <message>
        <source>家庭里的人</source>
        <translation>People in households</translation>
    </message>
    <message>
        <source>活动报名</source>
        <translation>Expected at events</translation>
    </message>
    <message>
        <source>签到时段</source>
        <translation>Sign-in intervals</translation>
    </message>
    <message>
        <source>志愿服务队</source>
        <translation>Volunteer teams</translation>
    </message>
    <message>
        <source>社工</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>村和社区</source>
        <translation>Villages and communities</translation>
    </message>
    <message>
        <source>社工站点登记表</source>
        <translation>Station site</translation>
    </message>
    <message>
        <source>站点</source>
        <extracomment>Sheets of a case that carry no number of their own: they go by their case and their code.</extracomment>
        <translation>Station</translation>
    </message>
    <message>
        <source>服务的村（社区）</source>
        <translation>Villages served</translation>
    </message>
    <message>
        <source>站点人员</source>
        <translation>Staff of the site</translation>
    </message>
    <message>
        <source>自定的选项</source>
        <translation>The station&apos;s own choices</translation>
    </message>
    <message>
        <source>提醒的期限</source>
        <translation>Deadlines to be reminded of</translation>
    </message>
    <message>
        <source>多久联系一次的规则</source>
        <translation>Rules of how often to be in touch</translation>
    </message>
    <message>
        <source>没填完的表</source>
        <translation>Unfinished forms</translation>
    </message>
    <message>
        <source>使用记录</source>
        <translation>Activity log</translation>
    </message>
    <message>
        <source>修改明细</source>
        <translation>Changed values</translation>
    </message>
    <message>
        <source>撤回同意</source>
        <translation>Consent withdrawal</translation>
    </message>
    <message>
        <source>个人信息请求</source>
        <translation>Personal information request</translation>
    </message>
    <message>
        <source>保管年限</source>
        <translation>Years to keep</translation>
    </message>
    <message>
        <source>销毁登记</source>
        <translation>Destruction</translation>
    </message>
    <message>
        <source>销毁明细</source>
        <translation>Destruction details</translation>
    </message>
    <message>
        <source>安全事件</source>
        <translation>Security incident</translation>
    </message>
    <message>
        <source>本机的备份已做好。</source>
        <translation>The backup on this computer is done. </translation>
    </message>
    <message>
        <source>已备份，U 盘上也有一份：{path}</source>
        <translation>Backed up, with a copy on the USB drive: {path}</translation>
    </message>
    <message>
        <source>本机的备份已做好。U 盘没有插上，插好后请再备份一次。</source>
        <translation>The backup on this computer is done. The USB drive is not plugged in; please plug it in and back up again.</translation>
    </message>
    <message>
        <source>已备份到 {path}</source>
        <translation>Backed up to {path}</translation>
    </message>
    <message>
        <source>演练通过：{moment} 的备份能打开，内容完整。</source>
        <translation>Rehearsal passed: the backup of {moment} opens and is complete. </translation>
    </message>
    <message>
        <source>条数和现在一样。</source>
        <translation>The counts are as now.</translation>
    </message>
    <message>
        <source>{table} {then} 条（现在 {today} 条）</source>
        <translation>{table}: {then} (now {today})</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>。其余条数和现在一样。</source>
        <translation>. The other counts are as now.</translation>
    </message>
    <message>
        <source>本机</source>
        <translation>This computer</translation>
    </message>
    <message>
        <source>U 盘</source>
        <translation>USB drive</translation>
    </message>
    <message>
        <source>从原文件读出 {read} 条。</source>
        <translation>{read} records were read from the original file. </translation>
    </message>
    <message>
        <source>从 {moment} 的备份补回 {filled} 条。</source>
        <translation>{filled} records were filled in from the backup of {moment}. </translation>
    </message>
    <message>
        <source>没有发现丢失的记录。</source>
        <translation>No record was found missing. </translation>
    </message>
    <message>
        <source>损坏的原文件保留在 {folder}</source>
        <translation>The damaged original is kept in {folder}</translation>
    </message>
    <message>
        <source>丢失 {n} 条</source>
        <translation>{n} lost</translation>
    </message>
    <message>
        <source>其中 {n} 条补了空记录，请照纸质材料填回</source>
        <translation>{n} of them were given empty records; please fill them in from the papers</translation>
    </message>
    <message>
        <source>{n} 条里有一项关联空了，请补选</source>
        <translation>{n} have lost a link; please choose it again</translation>
    </message>
    <message>
        <source>{n} 条因所属的记录丢失没能保留</source>
        <translation>{n} could not be kept because the record they belong to is lost</translation>
    </message>
    <message>
        <source>{table}：{told}。</source>
        <translation>{table}: {told}. </translation>
    </message>
    <message>
        <source>，</source>
        <translation>, </translation>
    </message>
    <message>
        <source>个案</source>
        <extracomment>What stands behind each kind of row, as people call the way of working.</extracomment>
        <translation>Case</translation>
    </message>
    <message>
        <source>填表日期</source>
        <translation>Filled in on</translation>
    </message>
    <message>
        <source>探访</source>
        <extracomment>For each mode that a rule insists on, the last contact that it takes for one, by recipient.</extracomment>
        <translation>Visit</translation>
    </message>
    <message>
        <source>活动与签到</source>
        <translation>Events and sign-in</translation>
    </message>
    <message>
        <source>小组与签到</source>
        <translation>Groups and sign-in</translation>
    </message>
    <message>
        <source>物资签收</source>
        <translation>Goods receipts</translation>
    </message>
    <message>
        <source>志愿者档案</source>
        <translation>Volunteer files</translation>
    </message>
    <message>
        <source>其他人员</source>
        <translation>Others</translation>
    </message>
    <message>
        <source>本人请求删除</source>
        <translation>Deletion asked for</translation>
    </message>
    <message>
        <source>保管期满</source>
        <translation>Retention ended</translation>
    </message>
    <message>
        <source>误录或重复</source>
        <translation>Entered by mistake or twice</translation>
    </message>
    <message>
        <source>档案类别</source>
        <translation>File category</translation>
    </message>
    <message>
        <source>年</source>
        <translation>years</translation>
    </message>
    <message>
        <source>销毁编号</source>
        <translation>Destruction no.</translation>
    </message>
    <message>
        <source>销毁日期</source>
        <translation>Destroyed on</translation>
    </message>
    <message>
        <source>销毁原因</source>
        <translation>Reason for destruction</translation>
    </message>
    <message>
        <source>请求登记</source>
        <translation>Request</translation>
    </message>
    <message>
        <source>批准人</source>
        <translation>Approved by</translation>
    </message>
    <message>
        <source>附件</source>
        <translation>Attachments</translation>
    </message>
    <message>
        <source>件</source>
        <translation>items</translation>
    </message>
    <message>
        <source>条</source>
        <translation>records</translation>
    </message>
    <message>
        <source>草稿</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>份</source>
        <translation>copies</translation>
    </message>
    <message>
        <source>仍含有这些资料的备份</source>
        <translation>Backups still holding this data</translation>
    </message>
    <message>
        <source>去标识留存</source>
        <translation>Kept without identity</translation>
    </message>
    <message>
        <source>活动报名表</source>
        <translation>Event enrolment form</translation>
    </message>
    <message>
        <source>活动</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>监护人/陪同</source>
        <translation>Guardian/company</translation>
    </message>
    <message>
        <source>安全告知</source>
        <translation>Safety notice</translation>
    </message>
    <message>
        <source>请您知道</source>
        <translation>Please note</translation>
    </message>
    <message>
        <source>一、请按时到场、签到，听从工作人员安排；提前离开请告诉工作人员并签退。
二、请按自己的身体情况参加；有慢性病、过敏、怀孕、行动不便的，请先写在“健康提示”里，随身带药。身体不适请立即停下并告诉工作人员。
三、不满18岁的由监护人签名；不满8岁的由监护人或其委托的成年人全程陪同。
四、注意往返交通安全，保管好随身财物，不带危险物品，爱护场地设施。
五、突发情况下，社工站会立即救助、联系家属并报警或拨打120；本告知不免除社工站依法应负的安全保障责任。</source>
        <translation>1. Please come on time, sign in and follow the staff; if you leave early, tell the staff and sign out.
2. Take part as your health allows; note chronic illness, allergies, pregnancy or limited mobility under &quot;Health notes&quot; and bring your medicine. If you feel unwell, stop at once and tell the staff.
3. For those under 18 the guardian signs; those under 8 are accompanied throughout by the guardian or an adult they appoint.
4. Take care on the way, mind your belongings, bring nothing dangerous and look after the premises.
5. In an emergency the station helps at once, contacts the family and calls the police or 120; this notice does not relieve the station of its duty of care under the law.</translation>
    </message>
    <message>
        <source>报名信息只用于本次活动的联系、签到和安全保障。活动中拍照和宣传使用另行征求同意，不同意不影响参加。</source>
        <translation>Enrolment data is used only for contact, sign-in and safety at this event. Photos and use in publicity are asked separately; refusing does not affect taking part.</translation>
    </message>
    <message>
        <source>以上告知我已看过，自愿参加（同意孩子参加）本次活动，所填情况属实。</source>
        <translation>I have read the above, take part (let the child take part) of my own will, and what I entered is true.</translation>
    </message>
    <message>
        <source>参加人（监护人）签名</source>
        <translation>Signature of participant (guardian)</translation>
    </message>
    <message>
        <source>志愿者</source>
        <translation>Volunteer</translation>
    </message>
    <message>
        <source>打印</source>
        <translation>Printing</translation>
    </message>
    <message>
        <source>星期一</source>
        <translation>Monday</translation>
    </message>
    <message>
        <source>星期二</source>
        <translation>Tuesday</translation>
    </message>
    <message>
        <source>星期三</source>
        <translation>Wednesday</translation>
    </message>
    <message>
        <source>星期四</source>
        <translation>Thursday</translation>
    </message>
    <message>
        <source>星期五</source>
        <translation>Friday</translation>
    </message>
    <message>
        <source>星期六</source>
        <translation>Saturday</translation>
    </message>
    <message>
        <source>星期日</source>
        <translation>Sunday</translation>
    </message>
    <message>
        <source>周一</source>
        <translation>Mon</translation>
    </message>
    <message>
        <source>周二</source>
        <translation>Tue</translation>
    </message>
    <message>
        <source>周三</source>
        <translation>Wed</translation>
    </message>
    <message>
        <source>周四</source>
        <translation>Thu</translation>
    </message>
    <message>
        <source>周五</source>
        <translation>Fri</translation>
    </message>
    <message>
        <source>周六</source>
        <translation>Sat</translation>
    </message>
    <message>
        <source>周日</source>
        <translation>Sun</translation>
    </message>
    <message>
        <source>逾期 {days} 天</source>
        <translation>{days} d late</translation>
    </message>
    <message>
        <source>{month} 月 {day} 日</source>
        <translation>{month}/{day}</translation>
    </message>
    <message>
        <source>{age} 岁</source>
        <translation>aged {age}</translation>
    </message>
    <message>
        <source>“{text}”不在{label}里，请从列表里选。</source>
        <extracomment>What stands at the right end of the label&apos;s line, unless the field has a hint of its own.</extracomment>
        <translation>&quot;{text}&quot; is not one of the choices for {label}. Please choose from the list.</translation>
    </message>
    <message>
        <source>去掉这一行</source>
        <translation>Remove this row</translation>
    </message>
    <message>
        <source>这张表所属的记录已放进回收站。请先恢复它，再接着填草稿。</source>
        <extracomment>What is written of a group, on a page that shows how far the sheet has come.</extracomment>
        <translation>The record this form belongs to is in the recycle bin. Please restore it first, then continue the draft.</translation>
    </message>
    <message>
        <source>恢复在办</source>
        <translation>Resume</translation>
    </message>
    <message>
        <source>暂停</source>
        <translation>Paused</translation>
    </message>
    <message>
        <source>结案</source>
        <translation>Closure</translation>
    </message>
    <message>
        <source>转介</source>
        <translation>Referral</translation>
    </message>
    <message>
        <source>不接案</source>
        <translation>Not taken on</translation>
    </message>
    <message>
        <source>为什么恢复？</source>
        <translation>Why is it resumed?</translation>
    </message>
    <message>
        <source>为什么暂停？</source>
        <translation>Why is it paused?</translation>
    </message>
    <message>
        <source>哪一天结案，为什么？</source>
        <translation>When was it closed, and why?</translation>
    </message>
    <message>
        <source>转到哪里，为什么？</source>
        <translation>Referred where, and why?</translation>
    </message>
    <message>
        <source>为什么不接案？</source>
        <translation>Why is it not taken on?</translation>
    </message>
    <message>
        <source>请填结案日期，最晚是今天。</source>
        <translation>Please enter the closing date, today at the latest.</translation>
    </message>
    <message>
        <source>请从列表里选一位社工。</source>
        <translation>Please choose a worker from the list.</translation>
    </message>
    <message>
        <source>已结案</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>已转介</source>
        <translation>Referred</translation>
    </message>
    <message>
        <source>选择</source>
        <translation>Select</translation>
    </message>
    <message>
        <source>签到</source>
        <translation>Sign-in</translation>
    </message>
    <message>
        <source>直接签第几个</source>
        <translation>Sign in by row number</translation>
    </message>
    <message>
        <source>清空</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>撤销上一个</source>
        <translation>Undo last</translation>
    </message>
    <message>
        <source>结对人</source>
        <translation>Helper</translation>
    </message>
    <message>
        <source>结对人、{worker}</source>
        <translation>Helper, {worker}</translation>
    </message>
    <message>
        <source>走访人</source>
        <translation>Visited by</translation>
    </message>
    <message>
        <source>结对帮扶登记表</source>
        <translation>Pairing form</translation>
    </message>
    <message>
        <source>帮扶需求</source>
        <translation>Help needed</translation>
    </message>
    <message>
        <source>身份</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>帮扶措施</source>
        <translation>Help given</translation>
    </message>
    <message>
        <source>帮扶成效</source>
        <translation>What came of it</translation>
    </message>
    <message>
        <source>走访记录</source>
        <translation>Visits made</translation>
    </message>
    <message>
        <source>结对人签名</source>
        <translation>Helper signs</translation>
    </message>
    <message>
        <source>对外显示</source>
        <translation>Public view</translation>
    </message>
    <message>
        <source>打印签到表</source>
        <translation>Print sign-in sheet</translation>
    </message>
    <message>
        <source>结束签到</source>
        <translation>End sign-in</translation>
    </message>
    <message>
        <source>给旁人看得到的屏幕：服务对象写作居民</source>
        <translation>For a screen others can see: recipients are shown as residents</translation>
    </message>
    <message>
        <source>姓名首字母、全名、电话或证件后几位</source>
        <translation>Initials, full name, phone or last digits of the ID</translation>
    </message>
    <message>
        <source>签到身份</source>
        <translation>Sign-in role</translation>
    </message>
    <message>
        <source>按档案</source>
        <translation>As on file</translation>
    </message>
    <message>
        <source>Enter 签到</source>
        <translation>Enter to sign in</translation>
    </message>
    <message>
        <source>已于 {time} 签到</source>
        <translation>Signed in at {time}</translation>
    </message>
    <message>
        <source>已在签到表上</source>
        <translation>Is on the sheet already</translation>
    </message>
    <message>
        <source>签退</source>
        <translation>Sign out</translation>
    </message>
    <message>
        <source>又来了</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>新来的人</source>
        <translation>New person</translation>
    </message>
    <message>
        <source>年龄请写数字，或者选一个年龄段。</source>
        <translation>Please write the age as a number, or choose an age range.</translation>
    </message>
    <message>
        <source>年龄或年龄段</source>
        <translation>Age or age range</translation>
    </message>
    <message>
        <source>按类别</source>
        <translation>By category</translation>
    </message>
    <message>
        <source>类别</source>
        <extracomment>Columns of numbers that a window of the smallest size has room for.</extracomment>
        <translation>Category</translation>
    </message>
    <message>
        <source>按村（社区）</source>
        <translation>By village</translation>
    </message>
    <message>
        <source>照以前的活动</source>
        <translation>As at an earlier event</translation>
    </message>
    <message>
        <source>加一个人</source>
        <translation>Add one person</translation>
    </message>
    <message>
        <source>报过名的人</source>
        <translation>Those who signed up</translation>
    </message>
    <message>
        <source>请从列表里选一项。</source>
        <translation>Please choose one from the list.</translation>
    </message>
    <message>
        <source>{day}&#x3000;{name}&#x3000;{n} 人次</source>
        <translation>{day}  {name}  {n} person-times</translation>
    </message>
    <message>
        <source>本场报名表（A-5）上的 {n} 人</source>
        <translation>{n} people on the sign-up form (A-5) of this event</translation>
    </message>
    <message>
        <source>继续签到</source>
        <translation>Continue sign-in</translation>
    </message>
    <message>
        <source>补签到</source>
        <translation>Add missed sign-ins</translation>
    </message>
    <message>
        <source>开始报名</source>
        <extracomment>Where an event may go from where it stands, besides being cancelled.</extracomment>
        <translation>Open enrolment</translation>
    </message>
    <message>
        <source>活动已结束</source>
        <translation>The event is over</translation>
    </message>
    <message>
        <source>回到计划中</source>
        <translation>Back to planned</translation>
    </message>
    <message>
        <source>重新开始签到</source>
        <translation>Reopen sign-in</translation>
    </message>
    <message>
        <source>补录签到表</source>
        <translation>Type in the signed sheet</translation>
    </message>
    <message>
        <source>补录志愿者签到表</source>
        <translation>Type in the volunteers&apos; sheet</translation>
    </message>
    <message>
        <source>删除活动</source>
        <translation>Delete event</translation>
    </message>
    <message>
        <source>再办一场：复制活动</source>
        <translation>Hold it again: copy the event</translation>
    </message>
    <message>
        <source>再办一场：连应到名单复制</source>
        <translation>Hold it again: copy with those expected</translation>
    </message>
    <message>
        <source>物资领取签收</source>
        <translation>Goods receipts</translation>
    </message>
    <message>
        <source>录满意度小票</source>
        <translation>Enter satisfaction slips</translation>
    </message>
    <message>
        <source>打印签到表：应到的人</source>
        <translation>Print sign-in sheet: those expected</translation>
    </message>
    <message>
        <source>打印签到表：已签到的人</source>
        <translation>Print sign-in sheet: those who came</translation>
    </message>
    <message>
        <source>打印志愿者签到签退表</source>
        <translation>Print volunteers&apos; in/out sheet</translation>
    </message>
    <message>
        <source>打印签到表和原件</source>
        <translation>Print sheet and originals</translation>
    </message>
    <message>
        <source>打印满意度小票</source>
        <translation>Print satisfaction slips</translation>
    </message>
    <message>
        <source>打印活动记录表</source>
        <translation>Print event record</translation>
    </message>
    <message>
        <source>开始签到</source>
        <translation>Start sign-in</translation>
    </message>
    <message>
        <source>恢复活动</source>
        <translation>Reinstate event</translation>
    </message>
    <message>
        <source>取消活动</source>
        <translation>Cancel event</translation>
    </message>
    <message>
        <source>{time} 到</source>
        <translation>{time}</translation>
    </message>
    <message>
        <source>已到</source>
        <translation>Came</translation>
    </message>
    <message>
        <source>移除</source>
        <translation>Off</translation>
    </message>
    <message>
        <source>请填新活动的日期。</source>
        <translation>Please enter the date of the new event.</translation>
    </message>
    <message>
        <source>请从列表里选一场活动。</source>
        <translation>Please choose an event from the list.</translation>
    </message>
    <message>
        <source>请填空行的数目。</source>
        <translation>Please enter the number of blank rows.</translation>
    </message>
    <message>
        <source>加一位成员</source>
        <translation>Add a member</translation>
    </message>
    <message>
        <source>村（社区）</source>
        <translation>Village</translation>
    </message>
    <message>
        <source>所有村（社区）</source>
        <translation>All villages</translation>
    </message>
    <message>
        <source>所有类别</source>
        <translation>All categories</translation>
    </message>
    <message>
        <source>户编号</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>人数</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>地址</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>家庭类别</source>
        <translation>Household category</translation>
    </message>
    <message>
        <source>改为 {name}</source>
        <translation>Change to {name}</translation>
    </message>
    <message>
        <source>新建这个村</source>
        <translation>Create this village</translation>
    </message>
    <message>
        <source>这一格不填</source>
        <translation>Leave this field empty</translation>
    </message>
    <message>
        <source>只留第 {row} 行</source>
        <translation>Keep row {row} only</translation>
    </message>
    <message>
        <source>跳过这一行</source>
        <translation>Skip this row</translation>
    </message>
    <message>
        <source>是两个人，新建</source>
        <translation>Two people: create new</translation>
    </message>
    <message>
        <source>不是，只记名字</source>
        <translation>No, keep only the name</translation>
    </message>
    <message>
        <source>是同一人，记到档案</source>
        <translation>Same person: add to the file</translation>
    </message>
    <message>
        <source>照样导入</source>
        <translation>Import anyway</translation>
    </message>
    <message>
        <source>导入</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>照样新建</source>
        <translation>Create anyway</translation>
    </message>
    <message>
        <source>新建</source>
        <translation>Create</translation>
    </message>
    <message>
        <source>性别年龄</source>
        <translation>Sex, age</translation>
    </message>
    <message>
        <source>行</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>问题</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>总分</source>
        <translation>Total score</translation>
    </message>
    <message>
        <source>量表测评表</source>
        <translation>Scale assessment form</translation>
    </message>
    <message>
        <source>测评</source>
        <translation>Scale</translation>
    </message>
    <message>
        <source>题目</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>签名</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>本站自编量表</source>
        <translation>Station&apos;s own scale</translation>
    </message>
    <message>
        <source>量表</source>
        <translation>Scale</translation>
    </message>
    <message>
        <source>来源与/许可</source>
        <translation>Source and licence</translation>
    </message>
    <message>
        <source>答案与/分值</source>
        <translation>Answers and points</translation>
    </message>
    <message>
        <source>分数段</source>
        <translation>Score bands</translation>
    </message>
    <message>
        <source>怎么办</source>
        <translation>What to do</translation>
    </message>
    <message>
        <source>请选择</source>
        <translation>Please choose</translation>
    </message>
    <message>
        <source>新签到</source>
        <translation>New sign-ins</translation>
    </message>
    <message>
        <source>新探访</source>
        <translation>New visits</translation>
    </message>
    <message>
        <source>补充到已有档案</source>
        <translation>Added to existing files</translation>
    </message>
    <message>
        <source>认出的人</source>
        <translation>People recognised</translation>
    </message>
    <message>
        <source>已有记录</source>
        <translation>Existing records</translation>
    </message>
    <message>
        <source>不导入</source>
        <translation>Do not import</translation>
    </message>
    <message>
        <source>表格第 {row} 行</source>
        <translation>Row {row} of the sheet</translation>
    </message>
    <message>
        <source>已有档案 {label}</source>
        <translation>Existing file {label}</translation>
    </message>
    <message>
        <source>（空）</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>是同一个人吗？</source>
        <translation>Is this the same person?</translation>
    </message>
    <message>
        <source>“{text}”是指什么？</source>
        <translation>What does &quot;{text}&quot; mean?</translation>
    </message>
    <message>
        <source>这一行不能导入</source>
        <translation>This row cannot be imported</translation>
    </message>
    <message>
        <source>请看一看</source>
        <translation>Please have a look</translation>
    </message>
    <message>
        <source>没有发现问题。</source>
        <translation>No problem was found.</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>所有状态</source>
        <translation>All statuses</translation>
    </message>
    <message>
        <source>负责社工</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>所有社工</source>
        <translation>All workers</translation>
    </message>
    <message>
        <source>到期</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>不论到期</source>
        <translation>Due or not</translation>
    </message>
    <message>
        <source>逾期</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>今天和逾期</source>
        <translation>Today and overdue</translation>
    </message>
    <message>
        <source>本周和逾期</source>
        <translation>This week and overdue</translation>
    </message>
    <message>
        <source>{name}加入哪一户？</source>
        <translation>Which household does {name} join?</translation>
    </message>
    <message>
        <source>加入这一户</source>
        <translation>Join this household</translation>
    </message>
    <message>
        <source>请先选一户，可以输入户主姓名、户编号或地址。</source>
        <translation>Please choose a household first; type the head&apos;s name, the household no. or the address.</translation>
    </message>
    <message>
        <source>紧急联系</source>
        <translation>Emergency</translation>
    </message>
    <message>
        <source>本人异议（{about}）</source>
        <translation>Own objection ({about})</translation>
    </message>
    <message>
        <source>{year} 年</source>
        <translation>{year}</translation>
    </message>
    <message>
        <source> {month} 月</source>
        <translation>/{month}</translation>
    </message>
    <message>
        <source> {day} 日</source>
        <translation>/{day}</translation>
    </message>
    <message>
        <source>（农历）</source>
        <translation> (lunar)</translation>
    </message>
    <message>
        <source>（过农历{day}）</source>
        <translation> (lunar {day})</translation>
    </message>
    <message>
        <source>户号 {number}</source>
        <translation>Household {number}</translation>
    </message>
    <message>
        <source>本人户主</source>
        <translation>head</translation>
    </message>
    <message>
        <source>同住</source>
        <translation>Lives here</translation>
    </message>
    <message>
        <source>不同住</source>
        <translation>Lives apart</translation>
    </message>
    <message>
        <source>保存并新建下一位</source>
        <translation>Save and add the next</translation>
    </message>
    <message>
        <source>{name}{number}已经登记过。</source>
        <translation>{name}{number} is already registered.</translation>
    </message>
    <message>
        <source>可能已经登记过：{name}{number}</source>
        <translation>May already be registered: {name}{number}</translation>
    </message>
    <message>
        <source>相同：{facts}</source>
        <translation>Same: {facts}</translation>
    </message>
    <message>
        <source>不同：{facts}</source>
        <translation>Different: {facts}</translation>
    </message>
    <message>
        <source>由{name}跟进的个案</source>
        <translation>Cases followed by {name}</translation>
    </message>
    <message>
        <source>还没有服务记录。</source>
        <translation>No services recorded yet.</translation>
    </message>
    <message>
        <source>还没有开过个案。</source>
        <translation>No case has been opened yet.</translation>
    </message>
    <message>
        <source>{what}已逾期 {n} 天（{why}）</source>
        <translation>{what} is {n} days overdue ({why})</translation>
    </message>
    <message>
        <source>今天到期：{what}（{why}）</source>
        <translation>Due today: {what} ({why})</translation>
    </message>
    <message>
        <source>{n} 天后到期：{what}（{why}）</source>
        <translation>Due in {n} days: {what} ({why})</translation>
    </message>
    <message>
        <source>档案号</source>
        <translation>File no.</translation>
    </message>
    <message>
        <source>最近联系</source>
        <translation>Latest</translation>
    </message>
    <message>
        <source>下次到期</source>
        <translation>Next due</translation>
    </message>
    <message>
        <source>事项</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>记录</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>今天已办 {n}</source>
        <translation>Done today {n}</translation>
    </message>
    <message>
        <source>点此展开或收起</source>
        <translation>Click to expand or collapse</translation>
    </message>
    <message>
        <source>本月未探访 {n}</source>
        <translation>Not visited this month {n}</translation>
    </message>
    <message>
        <source>{days} 天没有跟进的个案 {n}</source>
        <translation>Cases without a follow-up for {days} days {n}</translation>
    </message>
    <message>
        <source>逾期 {n}</source>
        <translation>Overdue {n}</translation>
    </message>
    <message>
        <source>先办这些</source>
        <translation>Do these first</translation>
    </message>
    <message>
        <source>今天 {n}</source>
        <translation>Today {n}</translation>
    </message>
    <message>
        <source>本周 {n}</source>
        <translation>This week {n}</translation>
    </message>
    <message>
        <source>到 {day}</source>
        <translation>until {day}</translation>
    </message>
    <message>
        <source>查看</source>
        <translation>View</translation>
    </message>
    <message>
        <source>决定</source>
        <translation>Decide</translation>
    </message>
    <message>
        <source>填写</source>
        <translation>Fill in</translation>
    </message>
    <message>
        <source>落实</source>
        <translation>Carry out</translation>
    </message>
    <message>
        <source>打开资料</source>
        <extracomment>How many changes one entry may have: the id of a change is that of its entry and its place.</extracomment>
        <translation>Opened the data</translation>
    </message>
    <message>
        <source>密码不对</source>
        <translation>Wrong password</translation>
    </message>
    <message>
        <source>锁定或关闭</source>
        <translation>Locked, closed</translation>
    </message>
    <message>
        <source>查看档案</source>
        <translation>Viewed a file</translation>
    </message>
    <message>
        <source>显示完整号码</source>
        <translation>Full numbers</translation>
    </message>
    <message>
        <source>修改</source>
        <translation>Edited</translation>
    </message>
    <message>
        <source>{caption}已放进回收站，可以在设置里恢复。</source>
        <translation>{caption} was moved to the recycle bin; it can be restored in Settings.</translation>
    </message>
    <message>
        <source>删除</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>要把{caption}放进回收站吗？</source>
        <translation>Move {caption} to the recycle bin?</translation>
    </message>
    <message>
        <source>在设置的回收站里可以恢复。</source>
        <translation>It can be restored from the recycle bin in Settings.</translation>
    </message>
    <message>
        <source>放进回收站</source>
        <translation>Move to recycle bin</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>合并档案</source>
        <translation>Merge files</translation>
    </message>
    <message>
        <source>从回收站恢复</source>
        <translation>Restored from recycle bin</translation>
    </message>
    <message>
        <source>导出</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>开始评估查看</source>
        <translation>Viewing began</translation>
    </message>
    <message>
        <source>评估人员查看</source>
        <translation>Visitor viewed</translation>
    </message>
    <message>
        <source>结束评估查看</source>
        <translation>Viewing ended</translation>
    </message>
    <message>
        <source>撤销导入</source>
        <translation>Undo import</translation>
    </message>
    <message>
        <source>备份</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>从备份恢复</source>
        <translation>Restored from backup</translation>
    </message>
    <message>
        <source>改设置</source>
        <translation>Changed settings</translation>
    </message>
    <message>
        <source>改密码</source>
        <translation>Changed password</translation>
    </message>
    <message>
        <source>设密码</source>
        <translation>Set password</translation>
    </message>
    <message>
        <source>停用密码</source>
        <translation>Disabled password</translation>
    </message>
    <message>
        <source>换恢复码</source>
        <translation>New recovery code</translation>
    </message>
    <message>
        <source>换密钥</source>
        <translation>Changed data key</translation>
    </message>
    <message>
        <source>修复损坏的资料</source>
        <translation>Repaired damaged data</translation>
    </message>
    <message>
        <source>谁</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>做了什么</source>
        <translation>What was done</translation>
    </message>
    <message>
        <source>种类</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>栏目</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>原来</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>改成</source>
        <translation>After</translation>
    </message>
    <message>
        <source>版本</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>文件</source>
        <translation>File</translation>
    </message>
    <message>
        <source>导入时间</source>
        <translation>Imported at</translation>
    </message>
    <message>
        <source>导入人</source>
        <translation>Imported by</translation>
    </message>
    <message>
        <source>行数</source>
        <translation>Number of rows</translation>
    </message>
    <message>
        <source>撤销时间</source>
        <translation>Undone at</translation>
    </message>
    <message>
        <source>建立时间</source>
        <translation>Created at</translation>
    </message>
    <message>
        <source>建立人</source>
        <translation>Created by</translation>
    </message>
    <message>
        <source>修改时间</source>
        <translation>Changed at</translation>
    </message>
    <message>
        <source>修改人</source>
        <translation>Changed by</translation>
    </message>
    <message>
        <source>删除时间</source>
        <translation>Deleted at</translation>
    </message>
    <message>
        <source>销毁时间</source>
        <translation>Destroyed at</translation>
    </message>
    <message>
        <source>内容已销毁，只留下统计用的一行</source>
        <translation>Content destroyed; only one row for figures is kept</translation>
    </message>
    <message>
        <source>导入批次</source>
        <translation>Import batch</translation>
    </message>
    <message>
        <source>在办</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>接案</source>
        <translation>Intake</translation>
    </message>
    <message>
        <source>存档观察</source>
        <translation>Keep in view</translation>
    </message>
    <message>
        <source>收集资料方法</source>
        <translation>How data was collected</translation>
    </message>
    <message>
        <source>其他方法</source>
        <translation>Other ways</translation>
    </message>
    <message>
        <source>资料提供人</source>
        <translation>Informant</translation>
    </message>
    <message>
        <source>生理方面</source>
        <translation>Physical side</translation>
    </message>
    <message>
        <source>心理方面</source>
        <translation>Psychological side</translation>
    </message>
    <message>
        <source>社会方面</source>
        <translation>Social side</translation>
    </message>
    <message>
        <source>家庭与社会关系</source>
        <translation>Family and social relations</translation>
    </message>
    <message>
        <source>可用资源</source>
        <translation>Resources available</translation>
    </message>
    <message>
        <source>综合诊断</source>
        <translation>Overall diagnosis</translation>
    </message>
    <message>
        <source>预估</source>
        <translation>Assessment</translation>
    </message>
    <message>
        <source>问题表现</source>
        <translation>How the problem shows</translation>
    </message>
    <message>
        <source>成因与延续因素</source>
        <translation>Causes and what sustains it</translation>
    </message>
    <message>
        <source>持续时间</source>
        <translation>How long</translation>
    </message>
    <message>
        <source>曾做的努力</source>
        <translation>Efforts made so far</translation>
    </message>
    <message>
        <source>迫切度</source>
        <translation>Urgency</translation>
    </message>
    <message>
        <source>拟回应方式</source>
        <translation>Intended response</translation>
    </message>
    <message>
        <source>等级</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>{came} 节（记录 {known} 节）</source>
        <translation>{came} sessions ({known} recorded)</translation>
    </message>
    <message>
        <source>出席</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>背景资料</source>
        <translation>Background</translation>
    </message>
    <message>
        <source>小组组员个别评估表</source>
        <translation>Group member evaluation</translation>
    </message>
    <message>
        <source>表现</source>
        <translation>Signs</translation>
    </message>
    <message>
        <source>在组中的/角色</source>
        <translation>Role in the group</translation>
    </message>
    <message>
        <source>初期/表现</source>
        <translation>At the beginning</translation>
    </message>
    <message>
        <source>变化与/收获</source>
        <translation>Changes and gains</translation>
    </message>
    <message>
        <source>需要留意/的情况</source>
        <translation>Points to watch</translation>
    </message>
    <message>
        <source>社工/分析</source>
        <translation>Worker&apos;s analysis</translation>
    </message>
    <message>
        <source>后续/建议</source>
        <translation>Further advice</translation>
    </message>
    <message>
        <source>问卷</source>
        <translation>Questionnaire</translation>
    </message>
    <message>
        <source>小组满意度统计表</source>
        <translation>Group satisfaction</translation>
    </message>
    <message>
        <source>5 非常满意 … 1 非常不满意，4 分起算满意</source>
        <translation>5 very satisfied … 1 very dissatisfied; satisfied from 4 on</translation>
    </message>
    <message>
        <source>组员最/喜欢的</source>
        <translation>What members liked best</translation>
    </message>
    <message>
        <source>组员的/建议</source>
        <translation>Members&apos; suggestions</translation>
    </message>
    <message>
        <source>财务决算</source>
        <translation>Final accounts</translation>
    </message>
    <message>
        <source>小组总结评估报告</source>
        <translation>Group summary report</translation>
    </message>
    <message>
        <source>招募与/宣传</source>
        <translation>Recruitment and publicity</translation>
    </message>
    <message>
        <source>时间地点/评估</source>
        <translation>Evaluation of time and place</translation>
    </message>
    <message>
        <source>过程/评估</source>
        <translation>Process evaluation</translation>
    </message>
    <message>
        <source>成效与/改变</source>
        <translation>Results and changes</translation>
    </message>
    <message>
        <source>改进/建议</source>
        <translation>Suggestions</translation>
    </message>
    <message>
        <source>后续/跟进</source>
        <translation>What follows</translation>
    </message>
    <message>
        <source>社工/自评</source>
        <translation>Worker&apos;s self-evaluation</translation>
    </message>
    <message>
        <source>审阅</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>发现日期</source>
        <translation>Found on</translation>
    </message>
    <message>
        <source>应对措施</source>
        <translation>Measures</translation>
    </message>
    <message>
        <source>解除日期</source>
        <translation>Resolved on</translation>
    </message>
    <message>
        <source>处理结果</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>解除风险请写处理结果。</source>
        <translation>To resolve the risk, please write the outcome.</translation>
    </message>
    <message>
        <source>解除日期早于发现日期，请核对。</source>
        <translation>The risk is resolved before it was found; please check.</translation>
    </message>
    <message>
        <source>工作计划</source>
        <translation>Work plan</translation>
    </message>
    <message>
        <source>计划</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>工作安排</source>
        <translation>Planned work</translation>
    </message>
    <message>
        <source>完成情况/小结</source>
        <translation>How it went, summary</translation>
    </message>
    <message>
        <source>制订人签名</source>
        <translation>Planner&apos;s signature</translation>
    </message>
    <message>
        <source>工作日志</source>
        <translation>Work diary</translation>
    </message>
    <message>
        <source>日志</source>
        <translation>Diary</translation>
    </message>
    <message>
        <source>问题与/思考</source>
        <translation>Problems and thoughts</translation>
    </message>
    <message>
        <source>具体目标</source>
        <translation>Specific goals</translation>
    </message>
    <message>
        <source>达成量表</source>
        <translation>Attainment scale</translation>
    </message>
    <message>
        <source>−2/远低于预期</source>
        <translation>−2 far below</translation>
    </message>
    <message>
        <source>−1/低于预期</source>
        <translation>−1 below</translation>
    </message>
    <message>
        <source>0/达到预期</source>
        <translation>0 as expected</translation>
    </message>
    <message>
        <source>+1/高于预期</source>
        <translation>+1 above</translation>
    </message>
    <message>
        <source>+2/远高于预期</source>
        <translation>+2 far above</translation>
    </message>
    <message>
        <source>行动步骤</source>
        <translation>Action steps</translation>
    </message>
    <message>
        <source>个案服务计划（协议）</source>
        <translation>Case service plan</translation>
    </message>
    <message>
        <source>总体</source>
        <translation>Overall</translation>
    </message>
    <message>
        <source>关注问题/与对象</source>
        <translation>Problems and persons in focus</translation>
    </message>
    <message>
        <source>每节计划</source>
        <translation>Session plan</translation>
    </message>
    <message>
        <source>{amount} 元</source>
        <translation>{amount} yuan</translation>
    </message>
    <message>
        <source>预算合计</source>
        <translation>Budget total</translation>
    </message>
    <message>
        <source>活动计划书</source>
        <translation>Event plan</translation>
    </message>
    <message>
        <source>活动概况</source>
        <translation>About the event</translation>
    </message>
    <message>
        <source>时长/（分钟）</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>分工</source>
        <translation>Tasks</translation>
    </message>
    <message>
        <source>预算</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>安全预案</source>
        <translation>Safety plan</translation>
    </message>
    <message>
        <source>申请人/签名</source>
        <translation>Applicant/signs</translation>
    </message>
    <message>
        <source>审批人签名</source>
        <translation>Approver&apos;s signature</translation>
    </message>
    <message>
        <source>小组计划书</source>
        <extracomment>In the order in which they are filed.</extracomment>
        <translation>Group plan</translation>
    </message>
    <message>
        <source>小组概况</source>
        <translation>The group</translation>
    </message>
    <message>
        <source>频率与/时长</source>
        <translation>Frequency and length</translation>
    </message>
    <message>
        <source>设计</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>背景与/需求依据</source>
        <translation>Background and needs</translation>
    </message>
    <message>
        <source>理论与/模式</source>
        <translation>Theory and model</translation>
    </message>
    <message>
        <source>保障</source>
        <translation>Safeguards</translation>
    </message>
    <message>
        <source>介入</source>
        <translation>Intervention</translation>
    </message>
    <message>
        <source>双方约定</source>
        <translation>Agreement of both sides</translation>
    </message>
    <message>
        <source>服务对象/的任务</source>
        <translation>Recipient&apos;s tasks</translation>
    </message>
    <message>
        <source>社工的/任务</source>
        <translation>Worker&apos;s tasks</translation>
    </message>
    <message>
        <source>风险与/应对</source>
        <translation>Risks and responses</translation>
    </message>
    <message>
        <source>服务约定</source>
        <translation>Service agreement</translation>
    </message>
    <message>
        <source>以上目标、步骤和任务由双方商定。本人同意按此计划接受服务，可随时提出修改或退出，社工站按约定保密。</source>
        <translation>Both sides agreed on the goals, steps and tasks above. I agree to receive services under this plan, may ask for changes or withdraw at any time, and the station keeps confidentiality as agreed.</translation>
    </message>
    <message>
        <source>督导审批签名</source>
        <translation>Supervisor&apos;s approval signature</translation>
    </message>
    <message>
        <source>评估</source>
        <translation>Evaluation</translation>
    </message>
    <message>
        <source>回访</source>
        <translation>Aftercare</translation>
    </message>
    <message>
        <source>改变状态</source>
        <translation>Changed status</translation>
    </message>
    <message>
        <source>转交</source>
        <translation>Hand over</translation>
    </message>
    <message>
        <source>改变服务范围</source>
        <translation>Changed scope of service</translation>
    </message>
    <message>
        <source>重开</source>
        <translation>Reopened</translation>
    </message>
    <message>
        <source>录满意度问卷</source>
        <translation>Type in satisfaction slips</translation>
    </message>
    <message>
        <source>{name}：登记表</source>
        <translation>{name}: registration form</translation>
    </message>
    <message>
        <source>{name}：个别评估</source>
        <translation>{name}: evaluation</translation>
    </message>
    <message>
        <source>{name}：退出小组</source>
        <translation>{name}: leave group</translation>
    </message>
    <message>
        <source>{name}：转个案</source>
        <translation>{name}: open a case</translation>
    </message>
    <message>
        <source>补录这一节的签到表</source>
        <translation>Type in this session&apos;s sheet</translation>
    </message>
    <message>
        <source>打印空白签到表</source>
        <translation>Print blank sign-in sheet</translation>
    </message>
    <message>
        <source>打印组员登记表</source>
        <translation>Print member form</translation>
    </message>
    <message>
        <source>打印满意度问卷</source>
        <translation>Print satisfaction slips</translation>
    </message>
    <message>
        <source>删除小组</source>
        <translation>Delete group</translation>
    </message>
    <message>
        <source>恢复办理</source>
        <translation>Resume</translation>
    </message>
    <message>
        <source>归档</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>核实无须强制报告</source>
        <translation>Checked: no mandatory report needed</translation>
    </message>
    <message>
        <source>改为</source>
        <translation>Changed to</translation>
    </message>
    <message>
        <source>资料不齐仍办理的原因</source>
        <translation>Reason for going on without all papers</translation>
    </message>
    <message>
        <source>代号</source>
        <translation>Code name</translation>
    </message>
    <message>
        <source>代替姓名印在记录上</source>
        <translation>Printed on records instead of the name</translation>
    </message>
    <message>
        <source>状态说明</source>
        <translation>Note on status</translation>
    </message>
    <message>
        <source>求助日期</source>
        <translation>Asked for help on</translation>
    </message>
    <message>
        <source>求助方式</source>
        <translation>How help was asked for</translation>
    </message>
    <message>
        <source>个案来源</source>
        <translation>Source of case</translation>
    </message>
    <message>
        <source>转介人</source>
        <translation>Referrer</translation>
    </message>
    <message>
        <source>转介单位</source>
        <translation>Referring organisation</translation>
    </message>
    <message>
        <source>转介人电话</source>
        <translation>Referrer&apos;s phone</translation>
    </message>
    <message>
        <source>主诉问题</source>
        <translation>Presenting problem</translation>
    </message>
    <message>
        <source>转介方描述</source>
        <translation>Referrer&apos;s description</translation>
    </message>
    <message>
        <source>转出机构</source>
        <translation>Referring organisation</translation>
    </message>
    <message>
        <source>家庭概况</source>
        <translation>Family background</translation>
    </message>
    <message>
        <source>转介编号</source>
        <translation>Referral no.</translation>
    </message>
    <message>
        <source>个案转介表</source>
        <translation>Case referral form</translation>
    </message>
    <message>
        <source>转出</source>
        <translation>Referred out</translation>
    </message>
    <message>
        <source>接收/联系人</source>
        <translation>Receiver/contact</translation>
    </message>
    <message>
        <source>接收方/电话</source>
        <translation>Receiver&apos;s/phone</translation>
    </message>
    <message>
        <source>没有勾选的资料不会印出来</source>
        <translation>What is not ticked is not printed</translation>
    </message>
    <message>
        <source>转介事由</source>
        <translation>Reason for referral</translation>
    </message>
    <message>
        <source>已提供的/服务</source>
        <translation>Services given so far</translation>
    </message>
    <message>
        <source>服务对象/同意</source>
        <translation>Recipient&apos;s consent</translation>
    </message>
    <message>
        <source>社工已说明转介的原因、接收机构和要提供的资料，本人（监护人）同意转介，并同意将本表所列资料提供给接收机构；不同意时仍可继续接受本站服务。</source>
        <translation>The worker has explained the reason for the referral, the receiving organisation and the information to be given. I (the guardian) agree to the referral and to giving the information in this form to the receiving organisation; if I do not agree, I can still receive this station&apos;s services.</translation>
    </message>
    <message>
        <source>回执</source>
        <translation>Reply slip</translation>
    </message>
    <message>
        <source>不接收/的原因</source>
        <translation>Reason for/refusing</translation>
    </message>
    <message>
        <source>接收人/电话</source>
        <translation>Receiver&apos;s/phone</translation>
    </message>
    <message>
        <source>接收机构/签章</source>
        <translation>Receiver&apos;s/seal</translation>
    </message>
    <message>
        <source>曾接受的服务</source>
        <translation>Services received before</translation>
    </message>
    <message>
        <source>个案类型</source>
        <translation>Case type</translation>
    </message>
    <message>
        <source>服务领域</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>问题领域</source>
        <translation>Problem areas</translation>
    </message>
    <message>
        <source>其他问题</source>
        <translation>Other problems</translation>
    </message>
    <message>
        <source>紧急程度</source>
        <translation>Urgency</translation>
    </message>
    <message>
        <source>接案决定</source>
        <translation>Intake decision</translation>
    </message>
    <message>
        <source>不接案原因</source>
        <translation>Reason for not taking on</translation>
    </message>
    <message>
        <source>{times} 次</source>
        <translation>{times} times</translation>
    </message>
    <message>
        <source>{hours} 小时</source>
        <translation>{hours} hours</translation>
    </message>
    <message>
        <source>{first} 至 {last}（{days} 天）</source>
        <translation>{first} to {last} ({days} days)</translation>
    </message>
    <message>
        <source>服务次数</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>服务时长</source>
        <translation>Hours of service</translation>
    </message>
    <message>
        <source>服务期</source>
        <translation>Service period</translation>
    </message>
    <message>
        <source>开案日期</source>
        <translation>Opened on</translation>
    </message>
    <message>
        <source>社工意见</source>
        <translation>Worker&apos;s opinion</translation>
    </message>
    <message>
        <source>督导意见</source>
        <translation>Supervisor&apos;s opinion</translation>
    </message>
    <message>
        <source>结案日期</source>
        <translation>Closed on</translation>
    </message>
    <message>
        <source>不接案请选原因。</source>
        <translation>Please choose a reason for not taking the case on.</translation>
    </message>
    <message>
        <source>接案请填开案日期。</source>
        <translation>For an intake, please enter the opening date.</translation>
    </message>
    <message>
        <source>开案日期早于求助日期，请核对。</source>
        <translation>The opening date is before the day help was asked for; please check.</translation>
    </message>
    <message>
        <source>次序</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>次</source>
        <extracomment>From this width in mm on a cell holds more than a word.</extracomment>
        <translation>visits</translation>
    </message>
    <message>
        <source>开始</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>做哪一份量表？</source>
        <translation>Which scale?</translation>
    </message>
    <message>
        <source>请先选一份量表。</source>
        <translation>Please choose a scale first.</translation>
    </message>
    <message>
        <source>请填测评日期，最晚是今天。</source>
        <translation>Please enter the day of the assessment, today at the latest.</translation>
    </message>
    <message>
        <source>受限个案</source>
        <translation>Restricted case</translation>
    </message>
    <message>
        <source>接续的个案</source>
        <translation>Continues case</translation>
    </message>
    <message>
        <source>归档日期</source>
        <translation>Archived on</translation>
    </message>
    <message>
        <source>密级</source>
        <translation>Secrecy</translation>
    </message>
    <message>
        <source>保管期限</source>
        <translation>Retention</translation>
    </message>
    <message>
        <source>服务的家庭</source>
        <translation>Household served</translation>
    </message>
    <message>
        <source>共享的同事</source>
        <translation>Shared with</translation>
    </message>
    <message>
        <source>结束</source>
        <translation>End</translation>
    </message>
    <message>
        <source>服务形式</source>
        <translation>Form of service</translation>
    </message>
    <message>
        <source>其他形式</source>
        <translation>Other form</translation>
    </message>
    <message>
        <source>地点</source>
        <translation>Venue</translation>
    </message>
    <message>
        <source>参与人</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>本次目标</source>
        <translation>Goals of this contact</translation>
    </message>
    <message>
        <source>服务对象反应</source>
        <translation>Recipient&apos;s response</translation>
    </message>
    <message>
        <source>介入技巧</source>
        <translation>Techniques used</translation>
    </message>
    <message>
        <source>目标达成度</source>
        <translation>Goal attainment</translation>
    </message>
    <message>
        <source>没有进展</source>
        <translation>No progress</translation>
    </message>
    <message>
        <source>略有进展</source>
        <translation>Slight progress</translation>
    </message>
    <message>
        <source>部分达成</source>
        <translation>Partly reached</translation>
    </message>
    <message>
        <source>大部分达成</source>
        <translation>Mostly reached</translation>
    </message>
    <message>
        <source>完全达成</source>
        <translation>Fully reached</translation>
    </message>
    <message>
        <source>社工分析与反思</source>
        <translation>Worker&apos;s analysis and reflection</translation>
    </message>
    <message>
        <source>问题与困难</source>
        <translation>Problems and difficulties</translation>
    </message>
    <message>
        <source>跟进计划</source>
        <translation>Follow-up plan</translation>
    </message>
    <message>
        <source>下次日期</source>
        <translation>Next on</translation>
    </message>
    <message>
        <source>推后的原因</source>
        <translation>Reason for the delay</translation>
    </message>
    <message>
        <source>下次日期晚于规定时写</source>
        <translation>Needed where the next date is later than the rule</translation>
    </message>
    <message>
        <source>下次日期应晚于这一次，请核对。</source>
        <translation>The next date should be after this one; please check.</translation>
    </message>
    <message>
        <source>结束时间早于开始时间。如跨过午夜，请分两次记录。</source>
        <translation>It ends before it starts. If it ran past midnight, please record it as two contacts.</translation>
    </message>
    <message>
        <source>结束时间与开始时间相同，请核对。</source>
        <translation>It ends when it starts; please check.</translation>
    </message>
    <message>
        <source>超过 12 小时，请核对。</source>
        <translation>More than 12 hours; please check.</translation>
    </message>
    <message>
        <source>计划中</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>报名中</source>
        <translation>Enrolling</translation>
    </message>
    <message>
        <source>签到中</source>
        <translation>Signing in</translation>
    </message>
    <message>
        <source>已结束</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>已取消</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>居民</source>
        <translation>Resident</translation>
    </message>
    <message>
        <source>工作人员</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>嘉宾</source>
        <translation>Guest</translation>
    </message>
    <message>
        <source>活动编号</source>
        <translation>Event no.</translation>
    </message>
    <message>
        <source>活动名称</source>
        <translation>Event name</translation>
    </message>
    <message>
        <source>取消原因</source>
        <translation>Reason for cancelling</translation>
    </message>
    <message>
        <source>活动类型</source>
        <translation>Event type</translation>
    </message>
    <message>
        <source>形式</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>应到 {due}，实到 {came}</source>
        <translation>{due} due, {came} came</translation>
    </message>
    <message>
        <source>旁听和志愿者 {n}</source>
        <translation>{n} observers and volunteers</translation>
    </message>
    <message>
        <source>未留姓名 {n}</source>
        <translation>{n} unnamed</translation>
    </message>
    <message>
        <source>缺席</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>请假</source>
        <translation>Excused</translation>
    </message>
    <message>
        <source>迟到</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>缺席名单</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>过程</source>
        <translation>Process</translation>
    </message>
    <message>
        <source>时间/（分钟）</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>小组过程记录表</source>
        <translation>Group session record</translation>
    </message>
    <message>
        <source>出席/备注</source>
        <translation>Note on attendance</translation>
    </message>
    <message>
        <source>特殊与/关键事件</source>
        <translation>Special and key incidents</translation>
    </message>
    <message>
        <source>小组/动力</source>
        <translation>Group dynamics</translation>
    </message>
    <message>
        <source>社工/反思</source>
        <translation>Worker&apos;s reflection</translation>
    </message>
    <message>
        <source>下节/改进</source>
        <translation>Next session better</translation>
    </message>
    <message>
        <source>所属项目</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>主办单位</source>
        <translation>Organiser</translation>
    </message>
    <message>
        <source>协办单位</source>
        <translation>Co-organiser</translation>
    </message>
    <message>
        <source>对象</source>
        <translation>For whom</translation>
    </message>
    <message>
        <source>预计人数</source>
        <translation>Expected persons</translation>
    </message>
    <message>
        <source>未备案</source>
        <translation>Not filed</translation>
    </message>
    <message>
        <source>已备案</source>
        <translation>Filed</translation>
    </message>
    <message>
        <source>已登记</source>
        <translation>Registered</translation>
    </message>
    <message>
        <source>组织名称</source>
        <translation>Organisation name</translation>
    </message>
    <message>
        <source>培育日期</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>成立日期</source>
        <translation>Founded on</translation>
    </message>
    <message>
        <source>登记情况</source>
        <translation>Registration</translation>
    </message>
    <message>
        <source>期初数登记表</source>
        <translation>Opening figures</translation>
    </message>
    <message>
        <source>期初数</source>
        <translation>Opening figure</translation>
    </message>
    <message>
        <source>负责人</source>
        <translation>Head</translation>
    </message>
    <message>
        <source>统计口径约定</source>
        <translation>Counting agreement</translation>
    </message>
    <message>
        <source>约定</source>
        <translation>Agreement</translation>
    </message>
    <message>
        <source>不计的/服务</source>
        <translation>Services/not counted</translation>
    </message>
    <message>
        <source>多天的/活动</source>
        <translation>Events of/several days</translation>
    </message>
    <message>
        <source>人</source>
        <translation>persons</translation>
    </message>
    <message>
        <source>成员人数</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>主要活动</source>
        <translation>Main activities</translation>
    </message>
    <message>
        <source>培育情况</source>
        <translation>Support given</translation>
    </message>
    <message>
        <source>联络社工</source>
        <translation>Liaison worker</translation>
    </message>
    <message>
        <source>组织</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>活动内容</source>
        <translation>What was done</translation>
    </message>
    <message>
        <source>服务人次</source>
        <translation>Person-times served</translation>
    </message>
    <message>
        <source>活动目标</source>
        <translation>Event goals</translation>
    </message>
    <message>
        <source>未留姓名</source>
        <translation>Unnamed</translation>
    </message>
    <message>
        <source>60 岁以上</source>
        <translation>60 and over</translation>
    </message>
    <message>
        <source>到 {n}</source>
        <translation>{n} came</translation>
    </message>
    <message>
        <source>共 {n} 人次</source>
        <translation>{n} person-times in all</translation>
    </message>
    <message>
        <source>活动过程</source>
        <translation>How the event went</translation>
    </message>
    <message>
        <source>过程评估</source>
        <translation>Process evaluation</translation>
    </message>
    <message>
        <source>结果评估</source>
        <translation>Outcome evaluation</translation>
    </message>
    <message>
        <source>服务对象反馈</source>
        <translation>Recipient&apos;s feedback</translation>
    </message>
    <message>
        <source>社工自评</source>
        <translation>Worker&apos;s self-evaluation</translation>
    </message>
    <message>
        <source>−2 远低于预期</source>
        <translation>−2 far below</translation>
    </message>
    <message>
        <source>−1 低于预期</source>
        <translation>−1 below</translation>
    </message>
    <message>
        <source>0 达到预期</source>
        <translation>0 as expected</translation>
    </message>
    <message>
        <source>+1 高于预期</source>
        <translation>+1 above</translation>
    </message>
    <message>
        <source>+2 远高于预期</source>
        <translation>+2 far above</translation>
    </message>
    <message>
        <source>计划里的目标</source>
        <translation>Goal in the plan</translation>
    </message>
    <message>
        <source>目标</source>
        <translation>Goal</translation>
    </message>
    <message>
        <source>服务前</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>服务后</source>
        <translation>After</translation>
    </message>
    <message>
        <source>量表或测量</source>
        <translation>Scale or measure</translation>
    </message>
    <message>
        <source>前测</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>后测</source>
        <translation>After</translation>
    </message>
    <message>
        <source>结案原因</source>
        <translation>Reason for closure</translation>
    </message>
    <message>
        <source>服务经过摘要</source>
        <translation>Course of service in brief</translation>
    </message>
    <message>
        <source>目标达成情况</source>
        <translation>How far the goals were reached</translation>
    </message>
    <message>
        <source>服务对象的意见与情绪</source>
        <translation>Recipient&apos;s opinion and feelings</translation>
    </message>
    <message>
        <source>遗留问题</source>
        <translation>Left open</translation>
    </message>
    <message>
        <source>结案后跟进计划</source>
        <translation>Aftercare plan</translation>
    </message>
    <message>
        <source>不安排跟进的原因</source>
        <translation>Reason for no aftercare</translation>
    </message>
    <message>
        <source>转介去向</source>
        <translation>Referred to</translation>
    </message>
    <message>
        <source>建议</source>
        <translation>Advice</translation>
    </message>
    <message>
        <source>请写结案后跟进计划（频率、期限），或写明不安排的原因。</source>
        <translation>Please write an aftercare plan (frequency, term), or the reason for none.</translation>
    </message>
    <message>
        <source>提出人</source>
        <translation>Requested by</translation>
    </message>
    <message>
        <source>与服务对象关系</source>
        <translation>Relation to recipient</translation>
    </message>
    <message>
        <source>退出原因</source>
        <translation>Reason for withdrawal</translation>
    </message>
    <message>
        <source>具体说明</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>协议终止日期</source>
        <translation>Agreement ends on</translation>
    </message>
    <message>
        <source>社工的了解与挽留</source>
        <translation>What the worker learned and offered</translation>
    </message>
    <message>
        <source>转介与后续建议</source>
        <translation>Referral and further advice</translation>
    </message>
    <message>
        <source>有效问卷</source>
        <translation>Valid</translation>
    </message>
    <message>
        <source>满意度</source>
        <translation>Satisfaction</translation>
    </message>
    <message>
        <source>{n} 节</source>
        <extracomment>Each is SQL over the group *g*, for a list as well as for one record. Percent of what is known: nobody is absent for want of a mark; NULL as long as nothing is.</extracomment>
        <translation>{n} sessions</translation>
    </message>
    <message>
        <source>{n} 人</source>
        <extracomment>Widths in mm beside the group column of a page on its side.</extracomment>
        <translation>{n} people</translation>
    </message>
    <message>
        <source>领取人数</source>
        <translation>Persons served</translation>
    </message>
    <message>
        <source>发放</source>
        <translation>Handed out</translation>
    </message>
    <message>
        <source>领取明细</source>
        <translation>Receipts</translation>
    </message>
    <message>
        <source>发放人签名</source>
        <translation>Issuer signs</translation>
    </message>
    <message>
        <source>监督人签名</source>
        <translation>Witness signs</translation>
    </message>
    <message>
        <source>{n} 人次</source>
        <translation>{n} person-times</translation>
    </message>
    <message>
        <source>已举行</source>
        <translation>Held</translation>
    </message>
    <message>
        <source>小组人次</source>
        <translation>Group person-times</translation>
    </message>
    <message>
        <source>出席率</source>
        <translation>Attendance rate</translation>
    </message>
    <message>
        <source>{share}%（有效 {n} 份）</source>
        <translation>{share}% ({n} valid)</translation>
    </message>
    <message>
        <source>{n} 份（{share}%）</source>
        <translation>{n} ({share}%)</translation>
    </message>
    <message>
        <source>满意率</source>
        <translation>Satisfaction rate</translation>
    </message>
    <message>
        <source>平均分</source>
        <translation>Average</translation>
    </message>
    <message>
        <source>收回</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>访问人数</source>
        <translation>Interviewed</translation>
    </message>
    <message>
        <source>知晓度</source>
        <translation>Awareness</translation>
    </message>
    <message>
        <source>满意度调查汇总表</source>
        <translation>Satisfaction summary</translation>
    </message>
    <message>
        <source>调查</source>
        <translation>Survey</translation>
    </message>
    <message>
        <source>非常/不满意</source>
        <translation>Very dissatisfied</translation>
    </message>
    <message>
        <source>意见与/建议</source>
        <translation>Opinions and suggestions</translation>
    </message>
    <message>
        <source>知晓度调查汇总表</source>
        <translation>Awareness summary</translation>
    </message>
    <message>
        <source>站址、服务、社工、求助、经费，知道三项为知晓</source>
        <translation>Address, services, workers, help, funding: three known counts as aware</translation>
    </message>
    <message>
        <source>志愿者签到签退表</source>
        <translation>Volunteers&apos; in/out sheet</translation>
    </message>
    <message>
        <source>其中男</source>
        <translation>of them men</translation>
    </message>
    <message>
        <source>其中女</source>
        <translation>of them women</translation>
    </message>
    <message>
        <source>其中未成年</source>
        <translation>of them minors</translation>
    </message>
    <message>
        <source>其中 60 岁以上</source>
        <translation>of them 60 and over</translation>
    </message>
    <message>
        <source>签到备注</source>
        <translation>Note on the sheet</translation>
    </message>
    <message>
        <source>收入</source>
        <translation>Income</translation>
    </message>
    <message>
        <source>支出</source>
        <translation>Expenses</translation>
    </message>
    <message>
        <source>间接受益</source>
        <translation>Indirect beneficiaries</translation>
    </message>
    <message>
        <source>间接受益的依据</source>
        <translation>Basis of indirect beneficiaries</translation>
    </message>
    <message>
        <source>改进建议</source>
        <translation>Suggestions</translation>
    </message>
    <message>
        <source>取消活动请写原因。</source>
        <translation>Please write why the event is cancelled.</translation>
    </message>
    <message>
        <source>请写间接受益人数是怎么估的。</source>
        <translation>Please write how the indirect beneficiaries were estimated.</translation>
    </message>
    <message>
        <source>人员身份</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>签到表行号</source>
        <translation>Line of the sheet</translation>
    </message>
    <message>
        <source>志愿者签到表行号</source>
        <translation>Line of the volunteers&apos; sheet</translation>
    </message>
    <message>
        <source>没有来</source>
        <translation>Did not come</translation>
    </message>
    <message>
        <source>小组过程记录</source>
        <translation>Group session record</translation>
    </message>
    <message>
        <source>签在哪张表</source>
        <translation>Signed on</translation>
    </message>
    <message>
        <source>组员</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>活动主题</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>活动背景</source>
        <translation>Background</translation>
    </message>
    <message>
        <source>宣传招募</source>
        <translation>Publicity</translation>
    </message>
    <message>
        <source>物资清单</source>
        <translation>List of goods</translation>
    </message>
    <message>
        <source>环节</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>内容与形式</source>
        <translation>Content and form</translation>
    </message>
    <message>
        <source>职责</source>
        <translation>Duties</translation>
    </message>
    <message>
        <source>单价与数量</source>
        <translation>Price and quantity</translation>
    </message>
    <message>
        <source>经费来源</source>
        <translation>Funding</translation>
    </message>
    <message>
        <source>可能的风险</source>
        <translation>Possible risk</translation>
    </message>
    <message>
        <source>预防</source>
        <translation>Prevention</translation>
    </message>
    <message>
        <source>应对</source>
        <translation>Response</translation>
    </message>
    <message>
        <source>所属活动</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>物资来源</source>
        <translation>Source of goods</translation>
    </message>
    <message>
        <source>发放名目</source>
        <translation>Occasion</translation>
    </message>
    <message>
        <source>例如：重阳节慰问品</source>
        <translation>Such as gifts for the Double Ninth Festival</translation>
    </message>
    <message>
        <source>发放日期</source>
        <translation>Handed out on</translation>
    </message>
    <message>
        <source>物资名称</source>
        <translation>Goods</translation>
    </message>
    <message>
        <source>规格</source>
        <translation>Specification</translation>
    </message>
    <message>
        <source>份、袋、箱</source>
        <translation>bags, boxes</translation>
    </message>
    <message>
        <source>每人数量</source>
        <translation>Quantity each</translation>
    </message>
    <message>
        <source>发放人</source>
        <translation>Handed out by</translation>
    </message>
    <message>
        <source>物资领取签收表</source>
        <translation>Goods receipt form</translation>
    </message>
    <message>
        <source>已登记的人</source>
        <translation>Registered person</translation>
    </message>
    <message>
        <source>身份证后四位</source>
        <translation>Last 4 of ID</translation>
    </message>
    <message>
        <source>代领人</source>
        <translation>Collected by</translation>
    </message>
    <message>
        <source>代领关系</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>有人代领，请写代领人和本人的关系。</source>
        <translation>Collected by another; please write who, and the relation.</translation>
    </message>
    <message>
        <source>报名日期</source>
        <translation>Enrolled on</translation>
    </message>
    <message>
        <source>岁</source>
        <translation>years</translation>
    </message>
    <message>
        <source>健康提示</source>
        <translation>Health notes</translation>
    </message>
    <message>
        <source>慢性病、过敏、行动不便、忌口</source>
        <translation>Chronic illness, allergies, mobility, diet</translation>
    </message>
    <message>
        <source>监护人陪同</source>
        <translation>Guardian comes along</translation>
    </message>
    <message>
        <source>回执已签</source>
        <translation>Slip signed</translation>
    </message>
    <message>
        <source>未成年人报名要有监护人签名，请填监护人姓名。</source>
        <translation>A minor&apos;s enrolment needs the guardian&apos;s signature; please enter the guardian&apos;s name.</translation>
    </message>
    <message>
        <source>请填监护人电话，活动当天要能联系上。</source>
        <translation>Please enter the guardian&apos;s phone; they must be reachable on the day.</translation>
    </message>
    <message>
        <source>活动照片</source>
        <translation>Event photos</translation>
    </message>
    <message>
        <source>签到表扫描件</source>
        <translation>Scan of sign-in sheet</translation>
    </message>
    <message>
        <source>认不出人</source>
        <translation>Nobody recognisable</translation>
    </message>
    <message>
        <source>没有人，或只有背影、远景、手部</source>
        <translation>No people, or only backs, distant views, hands</translation>
    </message>
    <message>
        <source>画面里的人</source>
        <translation>People shown</translation>
    </message>
    <message>
        <source>序号</source>
        <extracomment>A blank sub-table of no more lines is not torn between two pages.
----------
More than a hundred and fifty pages nobody reads.</extracomment>
        <translation>No.</translation>
    </message>
    <message>
        <source>性别</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>解答</source>
        <translation>Reply</translation>
    </message>
    <message>
        <source>开案</source>
        <translation>New case</translation>
    </message>
    <message>
        <source>建档</source>
        <translation>New file</translation>
    </message>
    <message>
        <source>咨询编号</source>
        <translation>Consultation no.</translation>
    </message>
    <message>
        <source>来访方式</source>
        <translation>How</translation>
    </message>
    <message>
        <source>年龄段</source>
        <translation>Age range</translation>
    </message>
    <message>
        <source>与当事人关系</source>
        <translation>Relation to person concerned</translation>
    </message>
    <message>
        <source>咨询类别</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>咨询内容</source>
        <translation>Matter</translation>
    </message>
    <message>
        <source>需要跟进</source>
        <translation>Follow-up needed</translation>
    </message>
    <message>
        <source>转介请在答复里写明转到哪里。</source>
        <translation>Referred: please write in the reply where to.</translation>
    </message>
    <message>
        <source>联系电话</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>签到时间</source>
        <translation>Signed in at</translation>
    </message>
    <message>
        <source>签退时间</source>
        <translation>Signed out at</translation>
    </message>
    <message>
        <source>最多 {most} 个字，请写短一些。</source>
        <translation>At most {most} characters; please shorten it.</translation>
    </message>
    <message>
        <source>应在 {least} 到 {most} 之间。</source>
        <translation>It should be between {least} and {most}.</translation>
    </message>
    <message>
        <source>不能小于 0。</source>
        <translation>It cannot be less than 0.</translation>
    </message>
    <message>
        <source>应填数字，例如 620 或 1180.5。</source>
        <translation>Please enter a number, such as 620 or 1180.5.</translation>
    </message>
    <message>
        <source>元</source>
        <translation>yuan</translation>
    </message>
    <message>
        <source>日期还没有到，请核对。</source>
        <translation>This date has not come yet; please check.</translation>
    </message>
    <message>
        <source>电话 {number} 位数不对，请核对。</source>
        <translation>The phone number {number} has the wrong number of digits; please check.</translation>
    </message>
    <message>
        <source>请填写{label}。</source>
        <translation>Please fill in {label}.</translation>
    </message>
    <message>
        <source>住房性质</source>
        <translation>Housing</translation>
    </message>
    <message>
        <source>困难原因</source>
        <translation>Causes of hardship</translation>
    </message>
    <message>
        <source>其他原因</source>
        <translation>Other causes</translation>
    </message>
    <message>
        <source>户籍家庭</source>
        <translation>Registered household</translation>
    </message>
    <message>
        <source>居住家庭</source>
        <translation>Household living together</translation>
    </message>
    <message>
        <source>家庭口径</source>
        <translation>Notion of household</translation>
    </message>
    <message>
        <source>家庭结构</source>
        <translation>Structure</translation>
    </message>
    <message>
        <source>保障人口</source>
        <translation>Persons on assistance</translation>
    </message>
    <message>
        <source>人均月收入</source>
        <translation>Income per head</translation>
    </message>
    <message>
        <source>救助证编号</source>
        <translation>Assistance certificate no.</translation>
    </message>
    <message>
        <source>入户走访、座谈、问卷、村里的台账</source>
        <translation>Home visits, talks, questionnaires, village ledgers</translation>
    </message>
    <message>
        <source>面积</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>平方公里</source>
        <translation>km²</translation>
    </message>
    <message>
        <source>户</source>
        <translation>Household</translation>
    </message>
    <message>
        <source>户数</source>
        <translation>Households</translation>
    </message>
    <message>
        <source>户籍人口</source>
        <translation>Registered population</translation>
    </message>
    <message>
        <source>常住人口</source>
        <translation>Resident population</translation>
    </message>
    <message>
        <source>未成年人</source>
        <translation>Minors</translation>
    </message>
    <message>
        <source>低保和特困</source>
        <translation>Low income and destitute</translation>
    </message>
    <message>
        <source>留守和独居老人</source>
        <translation>Elders left behind or alone</translation>
    </message>
    <message>
        <source>留守和困境儿童</source>
        <translation>Children left behind or in need</translation>
    </message>
    <message>
        <source>人口与重点人群</source>
        <translation>Population and key groups</translation>
    </message>
    <message>
        <source>社区资源</source>
        <translation>Community resources</translation>
    </message>
    <message>
        <source>组织与人才</source>
        <translation>Organisations and people</translation>
    </message>
    <message>
        <source>环境与设施</source>
        <translation>Surroundings and facilities</translation>
    </message>
    <message>
        <source>居民需求</source>
        <translation>Residents&apos; needs</translation>
    </message>
    <message>
        <source>多于全部人口，请核对。</source>
        <translation>More than the whole population; please check.</translation>
    </message>
    <message>
        <source>社区调查</source>
        <translation>Community survey</translation>
    </message>
    <message>
        <source>需求或问题</source>
        <translation>Need or problem</translation>
    </message>
    <message>
        <source>涉及人群</source>
        <translation>Whom it concerns</translation>
    </message>
    <message>
        <source>迫切程度</source>
        <translation>Urgency</translation>
    </message>
    <message>
        <source>与户主关系</source>
        <translation>Relation to head</translation>
    </message>
    <message>
        <source>出生日期</source>
        <translation>Born on</translation>
    </message>
    <message>
        <source>证件号码</source>
        <translation>ID number</translation>
    </message>
    <message>
        <source>职业或就读</source>
        <translation>Occupation or school</translation>
    </message>
    <message>
        <source>健康</source>
        <translation>Health</translation>
    </message>
    <message>
        <source>离户日期</source>
        <translation>Left the household on</translation>
    </message>
    <message>
        <source>证件号码里有不该出现的字符，请再核对。</source>
        <translation>The ID number has characters that do not belong in it; please check again.</translation>
    </message>
    <message>
        <source>证件号码最后一位对不上，请再核对。</source>
        <translation>The last character of the ID number does not fit the others; please check again.</translation>
    </message>
    <message>
        <source>这个证件号码少一位，请再核对。</source>
        <translation>The ID number is one digit short; please check again.</translation>
    </message>
    <message>
        <source>这个证件号码多一位，请再核对。</source>
        <translation>The ID number has one digit too many; please check again.</translation>
    </message>
    <message>
        <source>居民身份证号码应为 18 位，请再核对。</source>
        <translation>A resident ID number has 18 digits; please check again.</translation>
    </message>
    <message>
        <source>证件号码里的出生日期不存在，请再核对。</source>
        <translation>The birth date in the ID number does not exist; please check again.</translation>
    </message>
    <message>
        <source>证件号码里的出生日期不合理，请再核对。</source>
        <translation>The birth date in the ID number is not plausible; please check again.</translation>
    </message>
    <message>
        <source>站点名称</source>
        <translation>Station name</translation>
    </message>
    <message>
        <source>印在每张表的最上面</source>
        <translation>Printed at the top of every form</translation>
    </message>
    <message>
        <source>主管单位</source>
        <translation>Responsible authority</translation>
    </message>
    <message>
        <source>站点代码</source>
        <translation>Station code</translation>
    </message>
    <message>
        <source>两到四个字母，用在编号里，例如 QH</source>
        <translation>2 to 4 letters, such as QH</translation>
    </message>
    <message>
        <source>电话</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>表格栏目加底色</source>
        <translation>Shade form labels</translation>
    </message>
    <message>
        <source>竖排表格印装订线</source>
        <translation>Binding line on upright forms</translation>
    </message>
    <message>
        <source>无人使用几分钟后锁定</source>
        <translation>Lock after how many idle minutes</translation>
    </message>
    <message>
        <source>上级</source>
        <translation>Belongs to</translation>
    </message>
    <message>
        <source>结存</source>
        <translation>Balance</translation>
    </message>
    <message>
        <source>资源提供方登记表</source>
        <translation>Resource provider form</translation>
    </message>
    <message>
        <source>资源方</source>
        <translation>Provider</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>可提供的/资源</source>
        <translation>Resources offered</translation>
    </message>
    <message>
        <source>资源链接登记表</source>
        <translation>Resource linkage form</translation>
    </message>
    <message>
        <source>金额/（折价）</source>
        <translation>Amount (value)</translation>
    </message>
    <message>
        <source>物资发放</source>
        <translation>Goods handed out</translation>
    </message>
    <message>
        <source>资源方签章</source>
        <translation>Provider&apos;s seal</translation>
    </message>
    <message>
        <source>接收人签名</source>
        <translation>Receiver&apos;s signature</translation>
    </message>
    <message>
        <source>排序</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>每次四舍五入到 0.1 小时</source>
        <translation>Each rounded to 0.1 hour</translation>
    </message>
    <message>
        <source>每次不足 15 分钟的零头不计</source>
        <translation>Less than 15 minutes at the end does not count</translation>
    </message>
    <message>
        <source>每次不足半小时的零头不计</source>
        <translation>Less than half an hour at the end does not count</translation>
    </message>
    <message>
        <source>每次四舍五入到半小时</source>
        <translation>Each rounded to the half hour</translation>
    </message>
    <message>
        <source>每次不足 1 小时的零头不计</source>
        <translation>Less than an hour at the end does not count</translation>
    </message>
    <message>
        <source>打印和导出默认遮盖证件、电话和住址</source>
        <translation>Mask IDs, phones and addresses in prints and exports</translation>
    </message>
    <message>
        <source>志愿服务时数的取整</source>
        <translation>Rounding of volunteer hours</translation>
    </message>
    <message>
        <source>准志愿者服务几次转为注册</source>
        <translation>Times served before a candidate is registered</translation>
    </message>
    <message>
        <source>并且服务满几小时</source>
        <translation>and hours served</translation>
    </message>
    <message>
        <source>几个月没有服务算休眠</source>
        <translation>Months without service until dormant</translation>
    </message>
    <message>
        <source>请求删除后几天销毁</source>
        <translation>Days from deletion request to destruction</translation>
    </message>
    <message>
        <source>天</source>
        <translation>days</translation>
    </message>
    <message>
        <source>停用</source>
        <translation>Retired</translation>
    </message>
    <message>
        <source>周</source>
        <translation>weeks</translation>
    </message>
    <message>
        <source>个月</source>
        <translation>months</translation>
    </message>
    <message>
        <source>任一</source>
        <translation>any</translation>
    </message>
    <message>
        <source>上门</source>
        <translation>home visit</translation>
    </message>
    <message>
        <source>视频</source>
        <translation>video</translation>
    </message>
    <message>
        <source>求助后几个工作日内决定是否接案</source>
        <translation>Working days to decide on intake</translation>
    </message>
    <message>
        <source>在办个案几天没有跟进要提醒</source>
        <translation>Days without a follow-up before an open case is pointed out</translation>
    </message>
    <message>
        <source>接案后几天内写好预估表和服务计划</source>
        <translation>Days to write assessment and plan after intake</translation>
    </message>
    <message>
        <source>服务后几小时内写好过程记录</source>
        <translation>Hours to write the record after a service</translation>
    </message>
    <message>
        <source>服务计划几个月评估一次</source>
        <translation>Months between reviews of a plan</translation>
    </message>
    <message>
        <source>或者每跟进几次评估一次</source>
        <translation>or follow-ups between reviews</translation>
    </message>
    <message>
        <source>活动、小组结束后几天内写好记录和总结</source>
        <translation>Days to write records and summaries after an event or group</translation>
    </message>
    <message>
        <source>结案（有回访的，最后一次回访）后几天内归档</source>
        <translation>Days to file after closing (or after the last look-in)</translation>
    </message>
    <message>
        <source>数目</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>代码表</source>
        <translation>Code list</translation>
    </message>
    <message>
        <source>代码</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>间隔</source>
        <translation>Interval</translation>
    </message>
    <message>
        <source>宽限天数</source>
        <translation>Days of grace</translation>
    </message>
    <message>
        <source>简称</source>
        <translation>Short name</translation>
    </message>
    <message>
        <source>编号格式</source>
        <translation>Number format</translation>
    </message>
    <message>
        <source>年份</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>最后一号</source>
        <translation>Last number</translation>
    </message>
    <message>
        <source>位置</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>第 {first}–{last} 行，共 {n} 行</source>
        <translation>Rows {first}–{last}, {n} in all</translation>
    </message>
    <message>
        <source>第 {rows} 行</source>
        <translation>Row {rows}</translation>
    </message>
    <message>
        <source>要导入的内容</source>
        <translation>To be imported</translation>
    </message>
    <message>
        <source>标题</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>不导入的行</source>
        <translation>Rows left out</translation>
    </message>
    <message>
        <source>第 {rows} 行等 {n} 行</source>
        <translation>Rows {rows} and others, {n} in all</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>表头</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>对应关系</source>
        <translation>Matched columns</translation>
    </message>
    <message>
        <source>批次</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>表</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>原值</source>
        <translation>Value before</translation>
    </message>
    <message>
        <source>导入后的版本</source>
        <translation>Version after import</translation>
    </message>
    <message>
        <source>未登记</source>
        <extracomment>The columns of the event that count slips, from the most content to the least.</extracomment>
        <translation>Not registered</translation>
    </message>
    <message>
        <source>未成年</source>
        <translation>Minors</translation>
    </message>
    <message>
        <source>18—59 岁</source>
        <translation>18–59</translation>
    </message>
    <message>
        <source>60—79 岁</source>
        <translation>60–79</translation>
    </message>
    <message>
        <source>80 岁以上</source>
        <translation>80 and over</translation>
    </message>
    <message>
        <source>男</source>
        <translation>M</translation>
    </message>
    <message>
        <source>女</source>
        <translation>F</translation>
    </message>
    <message>
        <source>回收 {n} 份：{parts}；满意率 {rate}%</source>
        <translation>{n} returned: {parts}; satisfaction {rate}%</translation>
    </message>
    <message>
        <source>按性别</source>
        <translation>By sex</translation>
    </message>
    <message>
        <source>按年龄</source>
        <translation>By age</translation>
    </message>
    <message>
        <source>未知</source>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>未说明</source>
        <translation>Not stated</translation>
    </message>
    <message>
        <source>待核实</source>
        <translation>To be verified</translation>
    </message>
    <message>
        <source>在册</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>停止服务</source>
        <translation>Service ended</translation>
    </message>
    <message>
        <source>去世</source>
        <translation>Deceased</translation>
    </message>
    <message>
        <source>未取得</source>
        <translation>Not obtained</translation>
    </message>
    <message>
        <source>已到期</source>
        <translation>Expired</translation>
    </message>
    <message>
        <source>依法采集</source>
        <translation>Collected as the law allows</translation>
    </message>
    <message>
        <source>{way}同意 {day}</source>
        <translation>Consent ({way}) {day}</translation>
    </message>
    <message>
        <source>{words}；另同意{more}</source>
        <translation>{words}; also consents to {more}</translation>
    </message>
    <message>
        <source>请选要撤回哪几项。</source>
        <translation>Please choose what to withdraw.</translation>
    </message>
    <message>
        <source>{name}没有同意过{what}，不用撤回。</source>
        <translation>{name} has not consented to {what}; there is nothing to withdraw.</translation>
    </message>
    <message>
        <source>撤回日期还没有到，请核对。</source>
        <translation>The day of withdrawal has not come yet; please check.</translation>
    </message>
    <message>
        <source>{name}还没有同意{what}。请先签知情同意书（F-05），再办。</source>
        <translation>{name} has not consented to {what} yet. Please have the consent form (F-05) signed first.</translation>
    </message>
    <message>
        <source>{name}对{what}的同意已到期。请先续签知情同意书（F-05）。</source>
        <translation>The consent of {name} to {what} has expired. Please renew the consent form (F-05) first.</translation>
    </message>
    <message>
        <source>{name}不同意{what}，不能办。改变主意时请重新签知情同意书（F-05）。</source>
        <translation>{name} refuses {what}, so this cannot be done. If they change their mind, please sign a new consent form (F-05).</translation>
    </message>
    <message>
        <source>已撤回</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>紧急联系人</source>
        <extracomment>Statuses in which a recipient is no longer on the books.</extracomment>
        <translation>Emergency contact</translation>
    </message>
    <message>
        <source>监护人</source>
        <translation>Guardian</translation>
    </message>
    <message>
        <source>主要照顾者</source>
        <translation>Main carer</translation>
    </message>
    <message>
        <source>曾用名</source>
        <translation>Former names</translation>
    </message>
    <message>
        <source>农历</source>
        <translation>Lunar</translation>
    </message>
    <message>
        <source>按农历过生日</source>
        <translation>Keeps birthday by the lunar calendar</translation>
    </message>
    <message>
        <source>证件类型</source>
        <translation>ID type</translation>
    </message>
    <message>
        <source>证件说明</source>
        <translation>Note on ID</translation>
    </message>
    <message>
        <source>没有证件或证件信息不符的原因</source>
        <translation>Reason for missing or differing ID</translation>
    </message>
    <message>
        <source>民族</source>
        <translation>Ethnicity</translation>
    </message>
    <message>
        <source>政治面貌</source>
        <translation>Political affiliation</translation>
    </message>
    <message>
        <source>文化程度</source>
        <translation>Education</translation>
    </message>
    <message>
        <source>婚姻状况</source>
        <translation>Marital status</translation>
    </message>
    <message>
        <source>户籍性质</source>
        <translation>Registration type</translation>
    </message>
    <message>
        <source>户籍地址</source>
        <translation>Registered address</translation>
    </message>
    <message>
        <source>现住地址</source>
        <translation>Home address</translation>
    </message>
    <message>
        <source>人户状况</source>
        <translation>Residence status</translation>
    </message>
    <message>
        <source>无电话</source>
        <translation>No phone</translation>
    </message>
    <message>
        <source>就业状况</source>
        <translation>Employment</translation>
    </message>
    <message>
        <source>单位或职业</source>
        <translation>Employer or work</translation>
    </message>
    <message>
        <source>照片</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>没有填证件号码，请补上或在证件说明里写原因。</source>
        <translation>There is no ID number; please add it, or write the reason in the note on ID.</translation>
    </message>
    <message>
        <source>与证件号码里的 {day} 不一致。请改正，或在证件说明里写原因。</source>
        <translation>It differs from {day} in the ID number. Please correct it, or write the reason in the note on ID.</translation>
    </message>
    <message>
        <source>证件号码显示为{sex}。请改正，或在证件说明里写原因。</source>
        <translation>The ID number says {sex}. Please correct it, or write the reason in the note on ID.</translation>
    </message>
    <message>
        <source>档案编号</source>
        <translation>File no.</translation>
    </message>
    <message>
        <source>建档日期</source>
        <translation>File opened on</translation>
    </message>
    <message>
        <source>停止服务日期</source>
        <translation>Service ended on</translation>
    </message>
    <message>
        <source>来源</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>健康状况</source>
        <translation>State of health</translation>
    </message>
    <message>
        <source>其他健康状况</source>
        <translation>Other state of health</translation>
    </message>
    <message>
        <source>没有困难</source>
        <translation>No difficulty</translation>
    </message>
    <message>
        <source>轻微</source>
        <translation>Slight</translation>
    </message>
    <message>
        <source>明显</source>
        <translation>Marked</translation>
    </message>
    <message>
        <source>严重</source>
        <translation>Severe</translation>
    </message>
    <message>
        <source>较少</source>
        <translation>Few</translation>
    </message>
    <message>
        <source>较多</source>
        <translation>Many</translation>
    </message>
    <message>
        <source>很少</source>
        <translation>Rare</translation>
    </message>
    <message>
        <source>很多</source>
        <translation>Often</translation>
    </message>
    <message>
        <source>投入参与</source>
        <translation>Takes part</translation>
    </message>
    <message>
        <source>表达分享</source>
        <translation>Speaks and shares</translation>
    </message>
    <message>
        <source>互相支持</source>
        <translation>Supports others</translation>
    </message>
    <message>
        <source>遵守约定</source>
        <translation>Keeps agreements</translation>
    </message>
    <message>
        <source>在组中的角色</source>
        <translation>Role in the group</translation>
    </message>
    <message>
        <source>初期表现</source>
        <translation>At the beginning</translation>
    </message>
    <message>
        <source>变化与收获</source>
        <translation>Changes and gains</translation>
    </message>
    <message>
        <source>需要留意的情况</source>
        <translation>Points to watch</translation>
    </message>
    <message>
        <source>社工分析</source>
        <translation>Worker&apos;s analysis</translation>
    </message>
    <message>
        <source>后续建议</source>
        <translation>Further advice</translation>
    </message>
    <message>
        <source>统计人</source>
        <translation>Compiled by</translation>
    </message>
    <message>
        <source>统计日期</source>
        <translation>Compiled on</translation>
    </message>
    <message>
        <source>发出</source>
        <translation>Sent out</translation>
    </message>
    <message>
        <source>组员最喜欢的</source>
        <translation>What members liked best</translation>
    </message>
    <message>
        <source>组员的建议</source>
        <translation>Members&apos; suggestions</translation>
    </message>
    <message>
        <source>满意度统计</source>
        <translation>Satisfaction summary</translation>
    </message>
    <message>
        <source>内容安排</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>时间场地</source>
        <translation>Time and place</translation>
    </message>
    <message>
        <source>社工表现</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>个人收获</source>
        <translation>Own gains</translation>
    </message>
    <message>
        <source>总体满意</source>
        <translation>Overall</translation>
    </message>
    <message>
        <source>招募与宣传</source>
        <translation>Recruitment and publicity</translation>
    </message>
    <message>
        <source>时间地点评估</source>
        <translation>Evaluation of time and place</translation>
    </message>
    <message>
        <source>成效与改变</source>
        <translation>Results and changes</translation>
    </message>
    <message>
        <source>需要转个案或继续关注的组员</source>
        <translation>Members needing a case or further attention</translation>
    </message>
    <message>
        <source>小组总结</source>
        <translation>Group summary</translation>
    </message>
    <message>
        <source>预算里的项目</source>
        <translation>Budget item</translation>
    </message>
    <message>
        <source>充足</source>
        <translation>Ample</translation>
    </message>
    <message>
        <source>建档探访</source>
        <translation>File and visits</translation>
    </message>
    <message>
        <source>开个案</source>
        <translation>New case</translation>
    </message>
    <message>
        <source>次/月</source>
        <translation>times a month</translation>
    </message>
    <message>
        <source>学校</source>
        <translation>School</translation>
    </message>
    <message>
        <source>就学情况</source>
        <translation>Schooling</translation>
    </message>
    <message>
        <source>寄宿</source>
        <translation>Boards at school</translation>
    </message>
    <message>
        <source>父母双方外出</source>
        <translation>Both parents away</translation>
    </message>
    <message>
        <source>一方外出另一方无监护能力</source>
        <translation>One parent away, the other unfit as guardian</translation>
    </message>
    <message>
        <source>无监护能力</source>
        <translation>Unfit as guardian</translation>
    </message>
    <message>
        <source>有委托监护人</source>
        <translation>Has an appointed guardian</translation>
    </message>
    <message>
        <source>实际监护人</source>
        <translation>Actual guardian</translation>
    </message>
    <message>
        <source>监护人关系</source>
        <translation>Guardian&apos;s relation</translation>
    </message>
    <message>
        <source>监护人电话</source>
        <translation>Guardian&apos;s phone</translation>
    </message>
    <message>
        <source>监护情况</source>
        <translation>Guardianship</translation>
    </message>
    <message>
        <source>评估社工</source>
        <translation>Assessing worker</translation>
    </message>
    <message>
        <source>评估日期</source>
        <translation>Assessed on</translation>
    </message>
    <message>
        <source>评估方式</source>
        <translation>How assessed</translation>
    </message>
    <message>
        <source>其他方式</source>
        <translation>Other way</translation>
    </message>
    <message>
        <source>信息提供人</source>
        <translation>Informant</translation>
    </message>
    <message>
        <source>提供人关系</source>
        <translation>Informant&apos;s relation</translation>
    </message>
    <message>
        <source>身体健康</source>
        <translation>Physical health</translation>
    </message>
    <message>
        <source>心理与情绪</source>
        <translation>Mind and emotions</translation>
    </message>
    <message>
        <source>生活自理</source>
        <translation>Daily self-care</translation>
    </message>
    <message>
        <source>学习或就业</source>
        <translation>School or work</translation>
    </message>
    <message>
        <source>个人情况</source>
        <translation>About the person</translation>
    </message>
    <message>
        <source>照料与监护</source>
        <translation>Care and guardianship</translation>
    </message>
    <message>
        <source>家庭关系</source>
        <translation>Family relations</translation>
    </message>
    <message>
        <source>经济收入</source>
        <translation>Income</translation>
    </message>
    <message>
        <source>住房条件</source>
        <translation>Housing conditions</translation>
    </message>
    <message>
        <source>邻里往来</source>
        <translation>Neighbours</translation>
    </message>
    <message>
        <source>出行与服务</source>
        <translation>Mobility and services</translation>
    </message>
    <message>
        <source>社区情况</source>
        <translation>About the community</translation>
    </message>
    <message>
        <source>政策知晓</source>
        <translation>Knows policies</translation>
    </message>
    <message>
        <source>待遇落实</source>
        <translation>Benefits received</translation>
    </message>
    <message>
        <source>政策情况</source>
        <translation>About policies</translation>
    </message>
    <message>
        <source>个人能力与意愿</source>
        <translation>Own ability and will</translation>
    </message>
    <message>
        <source>亲友与社区支持</source>
        <translation>Support by family, friends, community</translation>
    </message>
    <message>
        <source>优势情况</source>
        <translation>About strengths</translation>
    </message>
    <message>
        <source>已有支持</source>
        <translation>Support so far</translation>
    </message>
    <message>
        <source>往来密切的亲友</source>
        <translation>Close family and friends</translation>
    </message>
    <message>
        <source>姓名、关系、电话</source>
        <translation>Name, relation, phone</translation>
    </message>
    <message>
        <source>收入来源</source>
        <translation>Sources of income</translation>
    </message>
    <message>
        <source>养老方式</source>
        <translation>How cared for in old age</translation>
    </message>
    <message>
        <source>就餐</source>
        <translation>Meals</translation>
    </message>
    <message>
        <source>保洁</source>
        <translation>Cleaning</translation>
    </message>
    <message>
        <source>代购</source>
        <translation>Shopping</translation>
    </message>
    <message>
        <source>日间护理</source>
        <translation>Day nursing</translation>
    </message>
    <message>
        <source>物业维修</source>
        <translation>Home repairs</translation>
    </message>
    <message>
        <source>心理疏导</source>
        <translation>Counselling</translation>
    </message>
    <message>
        <source>上门洗衣</source>
        <translation>Laundry at home</translation>
    </message>
    <message>
        <source>法律援助</source>
        <translation>Legal aid</translation>
    </message>
    <message>
        <source>残疾类别</source>
        <translation>Type of disability</translation>
    </message>
    <message>
        <source>残疾等级</source>
        <translation>Grade of disability</translation>
    </message>
    <message>
        <source>照顾人</source>
        <translation>Carer</translation>
    </message>
    <message>
        <source>现用辅具</source>
        <translation>Aids in use</translation>
    </message>
    <message>
        <source>残疾人需求</source>
        <translation>Needs of persons with disabilities</translation>
    </message>
    <message>
        <source>其他需求</source>
        <translation>Other needs</translation>
    </message>
    <message>
        <source>评估结论</source>
        <translation>Result of assessment</translation>
    </message>
    <message>
        <source>结论说明</source>
        <translation>Note on result</translation>
    </message>
    <message>
        <source>不接案请写原因。</source>
        <translation>Please write the reason for not taking the case on.</translation>
    </message>
    <message>
        <source>需求评估</source>
        <translation>Needs assessment</translation>
    </message>
    <message>
        <source>领域</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>需求内容</source>
        <translation>Need</translation>
    </message>
    <message>
        <source>填表人</source>
        <translation>Filled in by</translation>
    </message>
    <message>
        <source>已登记户口</source>
        <translation>Household registered</translation>
    </message>
    <message>
        <source>困境分类</source>
        <translation>Kind of hardship</translation>
    </message>
    <message>
        <source>身体情况</source>
        <translation>Physical condition</translation>
    </message>
    <message>
        <source>患病类型</source>
        <translation>Illness</translation>
    </message>
    <message>
        <source>监护人证件号码</source>
        <translation>Guardian&apos;s ID number</translation>
    </message>
    <message>
        <source>监护人住址</source>
        <translation>Guardian&apos;s address</translation>
    </message>
    <message>
        <source>救助帮扶</source>
        <translation>Assistance</translation>
    </message>
    <message>
        <source>其他帮扶</source>
        <translation>Other assistance</translation>
    </message>
    <message>
        <source>已选父母双方外出，这一项请核对。</source>
        <translation>Both parents away is ticked; please check this item.</translation>
    </message>
    <message>
        <source>有委托监护人，请填姓名。</source>
        <translation>There is an appointed guardian; please enter the name.</translation>
    </message>
    <message>
        <source>登记</source>
        <translation>Registration</translation>
    </message>
    <message>
        <source>与儿童关系</source>
        <translation>Relation to child</translation>
    </message>
    <message>
        <source>务工地点</source>
        <translation>Works in</translation>
    </message>
    <message>
        <source>省、市</source>
        <translation>province, city</translation>
    </message>
    <message>
        <source>残疾证号</source>
        <translation>Disability cert. no.</translation>
    </message>
    <message>
        <source>自理能力</source>
        <translation>Self-care</translation>
    </message>
    <message>
        <source>无或限制民事行为能力</source>
        <translation>Limited capacity</translation>
    </message>
    <message>
        <source>居住状况</source>
        <translation>Living situation</translation>
    </message>
    <message>
        <source>医疗保险</source>
        <translation>Medical insurance</translation>
    </message>
    <message>
        <source>经济来源</source>
        <translation>Sources of income</translation>
    </message>
    <message>
        <source>对象层级</source>
        <translation>Recipient tier</translation>
    </message>
    <message>
        <source>跟进级别</source>
        <translation>Follow-up level</translation>
    </message>
    <message>
        <source>风险等级</source>
        <translation>Risk level</translation>
    </message>
    <message>
        <source>主要困难与需求</source>
        <translation>Difficulties, needs</translation>
    </message>
    <message>
        <source>优势与资源</source>
        <translation>Strengths</translation>
    </message>
    <message>
        <source>服务目标</source>
        <translation>Service goals</translation>
    </message>
    <message>
        <source>备注与变更记录</source>
        <translation>Notes and changes</translation>
    </message>
    <message>
        <source>同意日期</source>
        <translation>Consent given on</translation>
    </message>
    <message>
        <source>残疾证号应为 20 位：身份证号加类别和等级，请核对。</source>
        <translation>A disability certificate no. has 20 digits: ID number, type and grade. Please check.</translation>
    </message>
    <message>
        <source>残疾证号第 19 位与残疾类别不一致，请核对。</source>
        <translation>Digit 19 of the disability certificate no. differs from the type of disability; please check.</translation>
    </message>
    <message>
        <source>残疾证号第 20 位与残疾等级不一致，请核对。</source>
        <translation>Digit 20 of the disability certificate no. differs from the grade of disability; please check.</translation>
    </message>
    <message>
        <source>残疾证号前 18 位与证件号码不一致，请核对。</source>
        <translation>The first 18 digits of the disability certificate no. differ from the ID number; please check.</translation>
    </message>
    <message>
        <source>起始日期</source>
        <translation>From</translation>
    </message>
    <message>
        <source>截止日期</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>截止日期早于起始日期，请核对。</source>
        <extracomment>Who is handed one is made known on the board of the station for so long (guideline of 2015).</extracomment>
        <translation>The end date is before the start date; please check.</translation>
    </message>
    <message>
        <source>请填证明的起止日期。</source>
        <translation>Please enter the dates of the certificate&apos;s period.</translation>
    </message>
    <message>
        <source>请填结束日期。</source>
        <translation>Please fill in the end date.</translation>
    </message>
    <message>
        <source>不满 {age} 岁，类别“{label}”不适用。</source>
        <translation>Under {age} years; the category &quot;{label}&quot; does not apply.</translation>
    </message>
    <message>
        <source>已过 {age} 岁，类别“{label}”不适用。</source>
        <translation>Over {age} years; the category &quot;{label}&quot; does not apply.</translation>
    </message>
    <message>
        <source>类别“{label}”与性别不符。</source>
        <translation>The category &quot;{label}&quot; does not fit the sex.</translation>
    </message>
    <message>
        <source>每月金额</source>
        <translation>Amount a month</translation>
    </message>
    <message>
        <source>采集与处理</source>
        <extracomment>The wording of the form that is signed; a new wording takes a new version.</extracomment>
        <translation>Collection</translation>
    </message>
    <message>
        <source>拍照</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>录音</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>录像</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>宣传使用</source>
        <translation>Publicity</translation>
    </message>
    <message>
        <source>转介共享</source>
        <translation>Sharing</translation>
    </message>
    <message>
        <source>同意</source>
        <translation>Agree</translation>
    </message>
    <message>
        <source>不同意</source>
        <translation>Disagree</translation>
    </message>
    <message>
        <source>本人或监护人同意</source>
        <translation>Consent of person or guardian</translation>
    </message>
    <message>
        <source>法定职责</source>
        <translation>Duty under the law</translation>
    </message>
    <message>
        <source>紧急情况保护生命</source>
        <translation>Emergency protecting life</translation>
    </message>
    <message>
        <source>本人</source>
        <translation>Self</translation>
    </message>
    <message>
        <source>书面</source>
        <translation>Written</translation>
    </message>
    <message>
        <source>口头</source>
        <translation>Oral</translation>
    </message>
    <message>
        <source>见证</source>
        <translation>Witnessed</translation>
    </message>
    <message>
        <source>同意人</source>
        <translation>Consent given by</translation>
    </message>
    <message>
        <source>监护人姓名</source>
        <translation>Guardian&apos;s name</translation>
    </message>
    <message>
        <source>与本人关系</source>
        <translation>Relation to recipient</translation>
    </message>
    <message>
        <source>同意方式</source>
        <translation>How consent was given</translation>
    </message>
    <message>
        <source>见证人</source>
        <translation>Witness</translation>
    </message>
    <message>
        <source>有效期至</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>不填为服务期间一直有效</source>
        <translation>Empty means valid while services last</translation>
    </message>
    <message>
        <source>依据说明</source>
        <translation>Note on basis</translation>
    </message>
    <message>
        <source>没有同意时写明哪项职责或什么险情</source>
        <translation>Without consent, write which duty or danger</translation>
    </message>
    <message>
        <source>同意书版本</source>
        <translation>Version of consent form</translation>
    </message>
    <message>
        <source>服务或项目</source>
        <translation>Service or project</translation>
    </message>
    <message>
        <source>服务内容与期限</source>
        <translation>Services and term</translation>
    </message>
    <message>
        <source>收集的信息种类</source>
        <translation>Kinds of information collected</translation>
    </message>
    <message>
        <source>信息用途</source>
        <translation>Use of the information</translation>
    </message>
    <message>
        <source>保存期限</source>
        <translation>How long it is kept</translation>
    </message>
    <message>
        <source>可查阅人员</source>
        <translation>Who may see it</translation>
    </message>
    <message>
        <source>经办社工</source>
        <translation>Worker in charge</translation>
    </message>
    <message>
        <source>签字页</source>
        <translation>Signed page</translation>
    </message>
    <message>
        <source>没有取得同意，请写明依据哪项职责或什么险情。</source>
        <translation>No consent was obtained; please write which duty or danger is the basis.</translation>
    </message>
    <message>
        <source>有效期早于同意日期，请核对。</source>
        <translation>The validity ends before the consent was given; please check.</translation>
    </message>
    <message>
        <source>同意书</source>
        <translation>Consent form</translation>
    </message>
    <message>
        <source>撤回的事项</source>
        <translation>Items withdrawn</translation>
    </message>
    <message>
        <source>撤回日期</source>
        <translation>Withdrawn on</translation>
    </message>
    <message>
        <source>撤回人</source>
        <translation>Withdrawn by</translation>
    </message>
    <message>
        <source>请逐项选同意或不同意，至少选一项。</source>
        <translation>Please choose yes or no item by item, at least one.</translation>
    </message>
    <message>
        <source>请选是书面、口头还是见证。</source>
        <translation>Please choose written, oral or witnessed.</translation>
    </message>
    <message>
        <source>监护人代为同意，请填与本人的关系。</source>
        <translation>The guardian consents on behalf; please enter the relation to the recipient.</translation>
    </message>
    <message>
        <source>请填见证人姓名。</source>
        <translation>Please enter the witness&apos;s name.</translation>
    </message>
    <message>
        <source>站长或督导</source>
        <translation>Head or supervisor</translation>
    </message>
    <message>
        <source>管理员</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>录入员</source>
        <translation>Data clerk</translation>
    </message>
    <message>
        <source>只读统计</source>
        <translation>Figures only</translation>
    </message>
    <message>
        <source>权限</source>
        <translation>Rights</translation>
    </message>
    <message>
        <source>兼管理员</source>
        <translation>Also administrator</translation>
    </message>
    <message>
        <source>岗位</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>证书</source>
        <translation>Certificate</translation>
    </message>
    <message>
        <source>证书编号</source>
        <translation>Certificate no.</translation>
    </message>
    <message>
        <source>到岗日期</source>
        <translation>Joined on</translation>
    </message>
    <message>
        <source>离岗日期</source>
        <translation>Left on</translation>
    </message>
    <message>
        <source>保密承诺书签署日期</source>
        <translation>Confidentiality pledge signed on</translation>
    </message>
    <message>
        <source>承诺书版本</source>
        <translation>Version of pledge</translation>
    </message>
    <message>
        <source>钥匙</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>此人密码所开的钥匙，没有则不能登录</source>
        <translation>The key this person&apos;s password opens; without one they cannot log in</translation>
    </message>
    <message>
        <source>密码待本人更换</source>
        <translation>Password to be changed by its owner</translation>
    </message>
    <message>
        <source>是</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>否</source>
        <translation>No</translation>
    </message>
    <message>
        <source>应填整数。</source>
        <translation>Please enter a whole number.</translation>
    </message>
    <message>
        <source>“{text}”不是日期，请写成 2026-11-18。</source>
        <translation>&quot;{text}&quot; is not a date; please write it like 2026-11-18.</translation>
    </message>
    <message>
        <source>“{text}”不是日期，请写成 1950-03-12，只知道年月可写 1950-03。</source>
        <translation>&quot;{text}&quot; is not a date; please write it like 1950-03-12, or 1950-03 where only the month is known.</translation>
    </message>
    <message>
        <source>“{text}”不是时间，请写成 9:30。</source>
        <translation>&quot;{text}&quot; is not a time; please write it like 9:30.</translation>
    </message>
    <message>
        <source>应填“是”或“否”。</source>
        <translation>Please enter &quot;是&quot; (yes) or &quot;否&quot; (no).</translation>
    </message>
    <message>
        <source>“{text}”不在{label}里，可填：{offered}。</source>
        <translation>&quot;{text}&quot; is not one of the choices for {label}: {offered}.</translation>
    </message>
    <message>
        <source>“{text}”不在{label}的代码表里，请改成表里的名称，或先在设置里添加。</source>
        <translation>&quot;{text}&quot; is not in the code list for {label}. Please use a name from the list, or add it in Settings first.</translation>
    </message>
    <message>
        <source>探访编号</source>
        <translation>Visit no.</translation>
    </message>
    <message>
        <source>结果</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>不记起止时间时填</source>
        <translation>If untimed</translation>
    </message>
    <message>
        <source>探访人</source>
        <translation>Visited by</translation>
    </message>
    <message>
        <source>上门慰问（记入户探访）</source>
        <translation>At home (counts as visits)</translation>
    </message>
    <message>
        <source>集中发放（记可计量服务）</source>
        <translation>Handed out together (counts as service items)</translation>
    </message>
    <message>
        <source>慰问编号</source>
        <translation>Greeting no.</translation>
    </message>
    <message>
        <source>节日</source>
        <translation>Festival</translation>
    </message>
    <message>
        <source>慰问日期</source>
        <translation>Day of greeting</translation>
    </message>
    <message>
        <source>陪同人</source>
        <translation>Accompanied by</translation>
    </message>
    <message>
        <source>村干部、志愿者、爱心企业</source>
        <translation>Village officials, volunteers, companies</translation>
    </message>
    <message>
        <source>慰问品</source>
        <translation>Gift</translation>
    </message>
    <message>
        <source>例如：大米、食用油；没有物资的不填</source>
        <translation>For example rice, cooking oil; leave empty without gifts</translation>
    </message>
    <message>
        <source>慰问情况</source>
        <translation>How it went</translation>
    </message>
    <message>
        <source>节日慰问</source>
        <translation>Festival greetings</translation>
    </message>
    <message>
        <source>领取签收</source>
        <translation>Receipt</translation>
    </message>
    <message>
        <source>探访由慰问登记产生</source>
        <translation>Visit made by the greeting</translation>
    </message>
    <message>
        <source>当天已有探访的只连上，不重复</source>
        <translation>A visit of the same day is only linked, not made again</translation>
    </message>
    <message>
        <source>结对走访</source>
        <translation>Pair visit</translation>
    </message>
    <message>
        <source>结对人单独去</source>
        <translation>Helper alone</translation>
    </message>
    <message>
        <source>身体状况</source>
        <translation>Physical condition</translation>
    </message>
    <message>
        <source>精神状态</source>
        <translation>Mental state</translation>
    </message>
    <message>
        <source>生活与居住环境</source>
        <translation>Life and living conditions</translation>
    </message>
    <message>
        <source>家庭支持</source>
        <translation>Family support</translation>
    </message>
    <message>
        <source>经济状况</source>
        <translation>Means</translation>
    </message>
    <message>
        <source>安全隐患</source>
        <translation>Safety hazards</translation>
    </message>
    <message>
        <source>需求与问题</source>
        <translation>Needs and problems</translation>
    </message>
    <message>
        <source>社工回应</source>
        <translation>Worker&apos;s response</translation>
    </message>
    <message>
        <source>结对人单独去的走访，请选是哪一份结对。</source>
        <translation>A visit by the helper alone must say for which pair.</translation>
    </message>
    <message>
        <source>物资</source>
        <translation>Goods</translation>
    </message>
    <message>
        <source>个案会议</source>
        <translation>Case conference</translation>
    </message>
    <message>
        <source>危机事件</source>
        <translation>Crisis</translation>
    </message>
    <message>
        <source>特别事件</source>
        <translation>Special incident</translation>
    </message>
    <message>
        <source>记录种类</source>
        <translation>Kind of record</translation>
    </message>
    <message>
        <source>主持人</source>
        <translation>Chair</translation>
    </message>
    <message>
        <source>议题（事由）</source>
        <translation>Topic (matter)</translation>
    </message>
    <message>
        <source>情况与经过</source>
        <translation>Facts and course</translation>
    </message>
    <message>
        <source>讨论要点</source>
        <translation>Points discussed</translation>
    </message>
    <message>
        <source>后续跟进</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>危机和特别事件请写明情况与经过。</source>
        <translation>For a crisis or special incident, please write the facts and course.</translation>
    </message>
    <message>
        <source>会议</source>
        <translation>Conference</translation>
    </message>
    <message>
        <source>单位或身份</source>
        <translation>Organisation or role</translation>
    </message>
    <message>
        <source>职务或关系</source>
        <translation>Post or relation</translation>
    </message>
    <message>
        <source>决定事项</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>完成期限</source>
        <translation>Due by</translation>
    </message>
    <message>
        <source>落实情况</source>
        <translation>Carried out</translation>
    </message>
    <message>
        <source>下次探访日期</source>
        <translation>Next visit on</translation>
    </message>
    <message>
        <source>准志愿者</source>
        <extracomment>Every service as a volunteer: whose, on which day, how many minutes. The day on which a volunteer *v* was registered, or had served enough for it; NULL before.</extracomment>
        <translation>Prospective</translation>
    </message>
    <message>
        <source>注册</source>
        <translation>Registered</translation>
    </message>
    <message>
        <source>休眠</source>
        <translation>Dormant</translation>
    </message>
    <message>
        <source>退出</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>队伍名称</source>
        <translation>Team name</translation>
    </message>
    <message>
        <source>队伍类型</source>
        <translation>Team type</translation>
    </message>
    <message>
        <source>队长</source>
        <translation>Leader</translation>
    </message>
    <message>
        <source>服务内容</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>志愿者编号</source>
        <translation>Volunteer no.</translation>
    </message>
    <message>
        <source>服务队</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>保险</source>
        <translation>Insurance</translation>
    </message>
    <message>
        <source>险种和到期日</source>
        <translation>Kind of insurance and last day</translation>
    </message>
    <message>
        <source>全国系统注册号</source>
        <translation>National system no.</translation>
    </message>
    <message>
        <source>退出请填退出日期。</source>
        <translation>Please fill in the day of leaving.</translation>
    </message>
    <message>
        <source>填了退出日期，请把状态改为退出。</source>
        <translation>With a day of leaving the state must be “left”.</translation>
    </message>
    <message>
        <source>培训日期</source>
        <translation>Training date</translation>
    </message>
    <message>
        <source>主办</source>
        <translation>Organiser</translation>
    </message>
    <message>
        <source>考核结果</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>表彰日期</source>
        <translation>Award date</translation>
    </message>
    <message>
        <source>表彰或评价</source>
        <translation>Award or appraisal</translation>
    </message>
    <message>
        <source>授予单位</source>
        <translation>Awarded by</translation>
    </message>
    <message>
        <source>事由</source>
        <translation>Matter</translation>
    </message>
    <message>
        <source>证明编号</source>
        <translation>Certificate no.</translation>
    </message>
    <message>
        <source>出具日期</source>
        <translation>Issued on</translation>
    </message>
    <message>
        <source>时数取整</source>
        <translation>Hours rounded</translation>
    </message>
    <message>
        <source>作废日期</source>
        <translation>Revoked on</translation>
    </message>
    <message>
        <source>作废原因</source>
        <translation>Reason for revoking</translation>
    </message>
    <message>
        <source>加入日期</source>
        <translation>Joined on</translation>
    </message>
    <message>
        <source>特长</source>
        <translation>Skills</translation>
    </message>
    <message>
        <source>其他特长</source>
        <translation>Other skills</translation>
    </message>
    <message>
        <source>服务意愿</source>
        <translation>Willing to help with</translation>
    </message>
    <message>
        <source>期初时数</source>
        <translation>Opening hours</translation>
    </message>
    <message>
        <source>小时</source>
        <translation>hours</translation>
    </message>
    <message>
        <source>启用本程序以前的累计，单列，不与签到时数混算</source>
        <translation>Earlier hours</translation>
    </message>
    <message>
        <source>还没有可以印的{title}，加 --blank 可印空白表。</source>
        <extracomment>How a period begins; numbers of records begin with the code of the station.</extracomment>
        <translation>There is no {title} to print yet; add --blank to print an empty form.</translation>
    </message>
    <message>
        <source>请写活动编号，一次印一场活动。</source>
        <translation>Please name the event by its number; one event is printed at a time.</translation>
    </message>
    <message>
        <source>请写个案编号，可以写几个。</source>
        <translation>Please name cases by their numbers; several may be given.</translation>
    </message>
    <message>
        <source>请写明销毁编号，可在设置的个人信息保护里查看。</source>
        <translation>Please give the destruction no.; it is shown under Privacy in Settings.</translation>
    </message>
    <message>
        <source>请写明个案编号，一次印一个个案。</source>
        <translation>Please give the case no.; cases are printed one at a time.</translation>
    </message>
    <message>
        <source>请给一个档案编号，本人信息一次印一个人的。</source>
        <translation>Please give a file no.; own information is printed one person at a time.</translation>
    </message>
    <message>
        <source>选定的个案</source>
        <translation>Chosen cases</translation>
    </message>
    <message>
        <source>这段时间还没有归档的个案，请先在个案里整案装订归档。</source>
        <translation>No case was filed in this time; bind and file the case first.</translation>
    </message>
    <message>
        <source>全部已归档的个案</source>
        <translation>All filed cases</translation>
    </message>
    <message>
        <source>请写小组编号，一次印一个小组。</source>
        <translation>Please give the group no.; groups are printed one at a time.</translation>
    </message>
    <message>
        <source>请写活动编号或小组编号，一次印一种。</source>
        <translation>Please name the event or group by its number; one kind is printed at a time.</translation>
    </message>
    <message>
        <source>社工台按键卡</source>
        <translation>swdesk key card</translation>
    </message>
    <message>
        <source>按 F1 随时看帮助</source>
        <translation>Press F1 for help at any time</translation>
    </message>
    <message>
        <source>恢复码保管单</source>
        <translation>Recovery code sheet</translation>
    </message>
    <message>
        <source>1．这张单子上的恢复码能打开本站的全部资料，请装进信封封好，锁进柜子，或交上级单位保管。
2．忘记密码时，在打开站点的页面选“忘记密码”，输入恢复码，再设一个新密码。
3．密码和恢复码都丢了，没有人能打开资料。请不要拍照，不要存在这台电脑里。
4．换了恢复码以后，请把旧的单子当面销毁。</source>
        <translation>1. The recovery code on this sheet opens all data of this station. Seal it in an envelope and lock it away, or give it to your superior office.
2. If a password is forgotten, choose &quot;Forgotten password&quot; where the station is opened, enter the recovery code and set a new password.
3. If both password and recovery code are lost, nobody can open the data. Please do not photograph it or keep it on this computer.
4. When the recovery code has been replaced, please destroy the old sheet in front of a witness.</translation>
    </message>
    <message>
        <source>绝密</source>
        <translation>Top secret</translation>
    </message>
    <message>
        <source>交给：</source>
        <translation>Given to:</translation>
    </message>
    <message>
        <source>家庭图</source>
        <translation>Genogram</translation>
    </message>
    <message>
        <source>生态图</source>
        <translation>Ecomap</translation>
    </message>
    <message>
        <source>家庭成员和生态图里都还没有人，请先登记家庭成员，或在图上添加。</source>
        <translation>There is nobody in the household or the ecomap yet; please register family members or add people to the chart first.</translation>
    </message>
    <message>
        <source>个案编号：</source>
        <translation>Case no.:</translation>
    </message>
    <message>
        <source>服务对象：</source>
        <translation>Recipient:</translation>
    </message>
    <message>
        <source>日期：</source>
        <translation>Date:</translation>
    </message>
    <message>
        <source>恢复码</source>
        <translation>Recovery code</translation>
    </message>
    <message>
        <source>怎么用</source>
        <translation>How to use it</translation>
    </message>
    <message>
        <source>保管人签名：</source>
        <translation>Keeper&apos;s signature:</translation>
    </message>
    <message>
        <source>见证人签名：</source>
        <translation>Witness&apos;s signature:</translation>
    </message>
    <message>
        <source>家庭花名册</source>
        <translation>Household roster</translation>
    </message>
    <message>
        <source>个案台账</source>
        <translation>Case register</translation>
    </message>
    <message>
        <source>个案跟进台账</source>
        <translation>Case follow-up register</translation>
    </message>
    <message>
        <source>探访台账</source>
        <translation>Visit register</translation>
    </message>
    <message>
        <source>小组台账</source>
        <translation>Group register</translation>
    </message>
    <message>
        <source>活动台账</source>
        <translation>Event register</translation>
    </message>
    <message>
        <source>志愿者花名册</source>
        <translation>Volunteer roster</translation>
    </message>
    <message>
        <source>{n}人</source>
        <translation>{n} persons</translation>
    </message>
    <message>
        <source>{n}户</source>
        <translation>{n} households</translation>
    </message>
    <message>
        <source>{n}例</source>
        <translation>{n} cases</translation>
    </message>
    <message>
        <source>{n}场</source>
        <translation>{n} events</translation>
    </message>
    <message>
        <source>服务统计表</source>
        <translation>Service figures</translation>
    </message>
    <message>
        <source>统计附表</source>
        <translation>Annex to figures</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>第一节的日期</source>
        <translation>Day of the first session</translation>
    </message>
    <message>
        <source>办完的日期（最后一节）</source>
        <translation>Day of completion (last session)</translation>
    </message>
    <message>
        <source>每天计一场</source>
        <translation>Each day counts</translation>
    </message>
    <message>
        <source>同名、日期相连的只计一场</source>
        <translation>Same name on consecutive days counts once</translation>
    </message>
    <message>
        <source>约定日期</source>
        <translation>Agreed on</translation>
    </message>
    <message>
        <source>适用项目</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>不计的服务</source>
        <translation>Not counted</translation>
    </message>
    <message>
        <source>每次至少</source>
        <translation>Each at least</translation>
    </message>
    <message>
        <source>小组计入</source>
        <translation>Groups count on</translation>
    </message>
    <message>
        <source>多天的活动</source>
        <translation>Events of several days</translation>
    </message>
    <message>
        <source>合同或文件的哪一条</source>
        <translation>Which clause of the contract or paper</translation>
    </message>
    <message>
        <source>请至少写一项与通常不同的口径。</source>
        <translation>Please say at least one thing that is counted otherwise.</translation>
    </message>
    <message>
        <source>数值</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>哪一份报表或台账，在哪里可以查</source>
        <translation>Which report or ledger, and where it can be seen</translation>
    </message>
    <message>
        <source>签字日期</source>
        <translation>Signed on</translation>
    </message>
    <message>
        <source>签字人</source>
        <translation>Signed by</translation>
    </message>
    <message>
        <source>封账时间</source>
        <translation>Closed at</translation>
    </message>
    <message>
        <source>封账人</source>
        <translation>Closed by</translation>
    </message>
    <message>
        <source>校验码</source>
        <translation>Check mark</translation>
    </message>
    <message>
        <source>重开时间</source>
        <translation>Reopened at</translation>
    </message>
    <message>
        <source>重开人</source>
        <translation>Reopened by</translation>
    </message>
    <message>
        <source>重开原因</source>
        <translation>Reason for reopening</translation>
    </message>
    <message>
        <source>封账</source>
        <translation>Closed period</translation>
    </message>
    <message>
        <source>口径</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>服务统计图</source>
        <translation>Charts</translation>
    </message>
    <message>
        <source>提示</source>
        <translation>Hints</translation>
    </message>
    <message>
        <source>核对与说明</source>
        <translation>Checks and notes</translation>
    </message>
    <message>
        <source>姓名或编号</source>
        <translation>Name or number</translation>
    </message>
    <message>
        <source>计入</source>
        <translation>Counted</translation>
    </message>
    <message>
        <source>{name} {number}{unit}</source>
        <translation>{name} {number}{unit}</translation>
    </message>
    <message>
        <source>口径：{definition}</source>
        <translation>Definition: {definition}</translation>
    </message>
    <message>
        <source>使用记录校验码 {mark}。</source>
        <translation>Check mark of the usage log {mark}.</translation>
    </message>
    <message>
        <source>志愿服务时数汇总表</source>
        <translation>Summary of volunteer hours</translation>
    </message>
    <message>
        <source>期间：</source>
        <translation>Period:</translation>
    </message>
    <message>
        <source>审核人：</source>
        <translation>Checked by:</translation>
    </message>
    <message>
        <source>说明：不含路途和没有签退的服务，不含期初时数；{rule}。</source>
        <translation>Note: without the way there and back, without services not signed out, without opening figures; {rule}.</translation>
    </message>
    <message>
        <source>{n}人，{times} 次，{hours} 小时</source>
        <translation>{n} people, {times} times, {hours} hours</translation>
    </message>
    <message>
        <source>所选</source>
        <translation>Selected</translation>
    </message>
    <message>
        <source>制表人：</source>
        <translation>Prepared by:</translation>
    </message>
    <message>
        <source>负责人：</source>
        <translation>In charge:</translation>
    </message>
    <message>
        <source>复核人：</source>
        <translation>Reviewed by:</translation>
    </message>
    <message>
        <source>（盖章）</source>
        <translation>(stamp)</translation>
    </message>
    <message>
        <source>范围：</source>
        <translation>Range:</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>All</translation>
    </message>
    <message>
        <source>{n}条</source>
        <translation>{n} records</translation>
    </message>
    <message>
        <source>同一服务对象可同时属于多个类别</source>
        <translation>One recipient may belong to several categories</translation>
    </message>
    <message>
        <source>证件号码、电话和地址按制度隐去一部分</source>
        <extracomment>Columns that their words make narrower or wider than others of their kind.</extracomment>
        <translation>ID numbers, phones and addresses are partly hidden as the rules require</translation>
    </message>
    <message>
        <source>姓名以编号或代号代替，证件号码、电话和地址略去</source>
        <translation>Names are replaced by numbers or code names; ID numbers, phones and addresses are left out</translation>
    </message>
    <message>
        <source>说明：{notes}。</source>
        <translation>Note: {notes}.</translation>
    </message>
    <message>
        <source>社区活动签到表</source>
        <translation>Community event sign-in sheet</translation>
    </message>
    <message>
        <source>小组签到表</source>
        <translation>Group sign-in sheet</translation>
    </message>
    <message>
        <source>√ 迟到</source>
        <extracomment>A signature needs 22 mm, so that eight sessions fit on a page. As many as leave room for the signature below.</extracomment>
        <translation>√ late</translation>
    </message>
    <message>
        <source>监护人及电话</source>
        <translation>Guardian and phone</translation>
    </message>
    <message>
        <source>小组：</source>
        <translation>Group:</translation>
    </message>
    <message>
        <source>编号：</source>
        <translation>No.:</translation>
    </message>
    <message>
        <source>姓&#x3000;名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>√ 出席；没有记录的空着，不算缺席。出席率＝出席÷（出席＋缺席＋请假）。</source>
        <translation>√ present; blanks are not recorded, not absent. Attendance rate = present ÷ (present + absent + excused).</translation>
    </message>
    <message>
        <source>&#x3000;月&#x3000;日</source>
        <translation>  /  </translation>
    </message>
    <message>
        <source>第{nth}节</source>
        <translation>Session {nth}</translation>
    </message>
    <message>
        <source>{times}，出席率 {rate}%</source>
        <translation>{times}, attendance {rate}%</translation>
    </message>
    <message>
        <source>签&#x3000;名</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>本页签到：</source>
        <translation>Signed in on this page:</translation>
    </message>
    <message>
        <source>录入编码：</source>
        <translation>Entry code:</translation>
    </message>
    <message>
        <source>合计：</source>
        <translation>Total:</translation>
    </message>
    <message>
        <source>社工签名：</source>
        <translation>Worker&apos;s signature:</translation>
    </message>
    <message>
        <source>活动照片页</source>
        <translation>Event photo page</translation>
    </message>
    <message>
        <source>活动编号：</source>
        <translation>Event no.:</translation>
    </message>
    <message>
        <source>另有 {n} 张未经画面里的人同意，未印</source>
        <translation>{n} more without the consent of those in them, not printed</translation>
    </message>
    <message>
        <source>负责社工：</source>
        <translation>Responsible worker:</translation>
    </message>
    <message>
        <source>日期时间</source>
        <translation>Date and time</translation>
    </message>
    <message>
        <source>走访计划表</source>
        <translation>Visit plan</translation>
    </message>
    <message>
        <source>谁参加小组？</source>
        <translation>Who joins the group?</translation>
    </message>
    <message>
        <source>加入</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>请先写姓名，再从列表里选一位。</source>
        <translation>Please type the name first, then choose from the list.</translation>
    </message>
    <message>
        <source>{name}哪一天退出，为什么？</source>
        <translation>When did {name} leave, and why?</translation>
    </message>
    <message>
        <source>退出小组</source>
        <translation>Leave group</translation>
    </message>
    <message>
        <source>为什么取消？</source>
        <translation>Why is it cancelled?</translation>
    </message>
    <message>
        <source>取消小组</source>
        <translation>Cancel group</translation>
    </message>
    <message>
        <source>原因</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>最迟日期</source>
        <translation>By</translation>
    </message>
    <message>
        <source>走访日期与情况</source>
        <translation>Day and result of visit</translation>
    </message>
    <message>
        <source>社工：</source>
        <extracomment>What is done at the desk is no reason to go out.</extracomment>
        <translation>Worker:</translation>
    </message>
    <message>
        <source>{day}（逾期 {n} 天）</source>
        <translation>{day} ({n} days overdue)</translation>
    </message>
    <message>
        <source>{n}人次</source>
        <translation>{n} person-times</translation>
    </message>
    <message>
        <source>走访人：</source>
        <translation>Visited by:</translation>
    </message>
    <message>
        <source>阶段</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>待办</source>
        <translation>To do</translation>
    </message>
    <message>
        <source>志愿服务记录证明登记台账</source>
        <translation>Register of volunteer certificates</translation>
    </message>
    <message>
        <source>志愿服务记录证明公示</source>
        <translation>Public notice of volunteer certificates</translation>
    </message>
    <message>
        <source>作&#x3000;废</source>
        <translation>VOID</translation>
    </message>
    <message>
        <source>所属队伍</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>兹证明{name}同志于{first}至{last}期间，参加我站组织的志愿服务共{times}次，累计服务时间{hours}小时（不含往返路途时间）。</source>
        <translation>This is to certify that {name} volunteered {times} times with our station from {first} to {last}, {hours} hours in all (travel not included).</translation>
    </message>
    <message>
        <source>服务内容为{content}。</source>
        <translation>Services: {content}.</translation>
    </message>
    <message>
        <source>另有启用本记录以前的服务{hours}小时，由本人提供，不在上述时间之内。</source>
        <translation>A further {hours} hours before these records began, as stated by the volunteer, are not included.</translation>
    </message>
    <message>
        <source>本证明用于{purpose}。</source>
        <translation>This certificate is for {purpose}.</translation>
    </message>
    <message>
        <source>特此证明。</source>
        <translation>Hereby certified.</translation>
    </message>
    <message>
        <source>次数</source>
        <translation>Times</translation>
    </message>
    <message>
        <source>服务期间</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>时数（小时）</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>合&#x3000;计</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>经办人：</source>
        <translation>Handled by:</translation>
    </message>
    <message>
        <source>联系电话：</source>
        <translation>Phone:</translation>
    </message>
    <message>
        <source>说明：本证明依据志愿服务记录免费出具；时数取整规则为{rule}。可凭编号向出具单位核验。证明出具后在本站公示栏公示{days}日（至{until}），并登记台账。</source>
        <translation>Note: issued free of charge from the volunteer records; rounding of hours: {rule}. The number can be verified with the issuer. The certificate is posted at this station for {days} days (until {until}) and entered in the register.</translation>
    </message>
    <message>
        <source>其他服务</source>
        <translation>Other services</translation>
    </message>
    <message>
        <source>证明期间</source>
        <translation>Period certified</translation>
    </message>
    <message>
        <source>期初</source>
        <translation>Opening</translation>
    </message>
    <message>
        <source>公示至</source>
        <translation>Posted until</translation>
    </message>
    <message>
        <source>现在没有在公示期内的证明，不用张贴。</source>
        <translation>No certificate is on public notice now; nothing to post.</translation>
    </message>
    <message>
        <source>公示截至：</source>
        <translation>Posted until:</translation>
    </message>
    <message>
        <source>说明：每份证明公示 {days} 天。对时数有疑问的，请向社工站反映：{phones}。</source>
        <translation>Note: each certificate is posted for {days} days. If you doubt the hours, please tell the station: {phones}.</translation>
    </message>
    <message>
        <source>到站当面说明</source>
        <translation>Come and explain at the station</translation>
    </message>
    <message>
        <source>领取人签名</source>
        <translation>Receiver&apos;s signature</translation>
    </message>
    <message>
        <source>说明：证明免费出具；作废的证明编号保留，不再使用。期初为本人提供的以前时数，单列。</source>
        <translation>Note: certificates are free of charge; the numbers of revoked ones are kept and not used again. Opening hours are those stated by the volunteer, listed apart.</translation>
    </message>
    <message>
        <source>作废 {day}</source>
        <translation>revoked {day}</translation>
    </message>
    <message>
        <source>结案日期是 {day}。</source>
        <translation>The closing date is {day}.</translation>
    </message>
    <message>
        <source>状态已改为结案。</source>
        <translation>The status was changed to closed.</translation>
    </message>
    <message>
        <source>已有 {times} 次过程记录，最近一次在 {day}。</source>
        <translation>There are {times} follow-ups, the latest on {day}.</translation>
    </message>
    <message>
        <source>已于 {day} 接案，还没有预估表。</source>
        <extracomment>What sorts cases by how far they have come.</extracomment>
        <translation>Taken on {day}; no assessment yet.</translation>
    </message>
    <message>
        <source>服务计划写于 {day}，还没有过程记录。</source>
        <translation>Service plan written {day}; no follow-up yet.</translation>
    </message>
    <message>
        <source>已有 {times} 次过程记录，还没有预估表。</source>
        <translation>{times} follow-ups so far; no assessment yet.</translation>
    </message>
    <message>
        <source>预估表写于 {day}，还没有服务计划。</source>
        <translation>Assessment written {day}; no service plan yet.</translation>
    </message>
    <message>
        <source>评估表写于 {day}。</source>
        <translation>Evaluation written {day}.</translation>
    </message>
    <message>
        <source>结案后已回访 {times} 次，最近一次在 {day}。</source>
        <translation>{times} aftercare contacts since closure, the latest on {day}.</translation>
    </message>
    <message>
        <source>已于 {day} 归档。</source>
        <translation>Archived on {day}.</translation>
    </message>
    <message>
        <source>接案决定是“{decision}”。</source>
        <translation>The intake decision is &quot;{decision}&quot;.</translation>
    </message>
    <message>
        <source>接案登记表已填，还没有接案决定。</source>
        <translation>The intake form is filled in; no intake decision yet.</translation>
    </message>
    <message>
        <source>结案表写于 {day}，个案还没有结案。</source>
        <translation>Closure form written {day}; the case is not closed yet.</translation>
    </message>
    <message>
        <source>写下第一次过程记录。</source>
        <translation>Write the first follow-up.</translation>
    </message>
    <message>
        <source>补齐所缺的内容，就可以结案。</source>
        <translation>Fill in what is missing, then the case can be closed.</translation>
    </message>
    <message>
        <source>没有要做的回访了，装订归档。</source>
        <translation>No aftercare left to do; bind and archive.</translation>
    </message>
    <message>
        <source>结案后{label}回访，最晚 {day}。</source>
        <translation>Aftercare {label} after closure, by {day}.</translation>
    </message>
    <message>
        <source>选定接案决定并填开案日期，就进入预估。</source>
        <translation>Choose the intake decision and enter the opening date to move on to assessment.</translation>
    </message>
    <message>
        <source>填好预估表，就进入计划。</source>
        <translation>Fill in the assessment to move on to the plan.</translation>
    </message>
    <message>
        <source>填好服务计划，就进入介入。</source>
        <translation>Fill in the service plan to move on to intervention.</translation>
    </message>
    <message>
        <source>目标有了结果，填评估表就进入评估。</source>
        <translation>Once goals show results, fill in the evaluation to move on.</translation>
    </message>
    <message>
        <source>填好结案表，就进入结案。</source>
        <translation>Fill in the closure form to move on to closure.</translation>
    </message>
    <message>
        <source>请写明改变个案状态的原因。</source>
        <extracomment>Case statuses in which nothing more is recorded until somebody takes the case up again.</extracomment>
        <translation>Please write why the case status changes.</translation>
    </message>
    <message>
        <source>还不能结案：{missing}。</source>
        <translation>Cannot be closed yet: {missing}.</translation>
    </message>
    <message>
        <source>还不能结案：{missing}。补齐后再结案，或写明仍要结案的原因。</source>
        <translation>Cannot be closed yet: {missing}. Fill these in first, or write why it is closed all the same.</translation>
    </message>
    <message>
        <source>结案日期早于最近一次记录（{day}），请核对。</source>
        <translation>The closing date is before the latest record ({day}); please check.</translation>
    </message>
    <message>
        <source>结案日期早于开案日期（{day}），请核对。</source>
        <translation>The closing date is before the opening date ({day}); please check.</translation>
    </message>
    <message>
        <source>{people} 人，其中服务对象 {recipients} 人、志愿者 {volunteers} 人；个案 {cases} 例、跟进 {follow_ups} 次，探访 {visits} 次，活动 {events} 场、签到 {sign_ins} 人次</source>
        <translation>{people} people, of them {recipients} recipients and {volunteers} volunteers; {cases} cases, {follow_ups} follow-ups, {visits} visits, {events} events, {sign_ins} sign-ins</translation>
    </message>
    <message>
        <source>个案跟进 第 {nth} 次</source>
        <translation>Case follow-up no. {nth}</translation>
    </message>
    <message>
        <source>一般对象</source>
        <extracomment>The lists whose entries say how often somebody is contacted.</extracomment>
        <translation>Regular recipient</translation>
    </message>
    <message>
        <source>{often}，要{way}</source>
        <extracomment>What holds where the station has not set anything else. Under which the rule stands that holds for whom no other rule names.</extracomment>
        <translation>{often}, by {way}</translation>
    </message>
    <message>
        <source>{label}跟进</source>
        <translation>{label} follow-up</translation>
    </message>
    <message>
        <source>每天一次</source>
        <translation>once a day</translation>
    </message>
    <message>
        <source>每 {n} 天一次</source>
        <translation>every {n} days</translation>
    </message>
    <message>
        <source>每 {n} 周一次</source>
        <translation>every {n} weeks</translation>
    </message>
    <message>
        <source>每 {n} 个月一次</source>
        <translation>every {n} months</translation>
    </message>
    <message>
        <source>约定探访</source>
        <translation>Agreed visit</translation>
    </message>
    <message>
        <source>上次约定的日期</source>
        <extracomment>Results after which another visit would be absurd until the file has been put right.</extracomment>
        <translation>Date agreed last time</translation>
    </message>
    <message>
        <source>{who}，{rhythm}</source>
        <translation>{who}, {rhythm}</translation>
    </message>
    <message>
        <source>定期探访</source>
        <translation>Regular visit</translation>
    </message>
    <message>
        <source>{case_no}，求助后 {days} 个工作日内决定</source>
        <extracomment>Cases that end within a few talks are neither assessed nor planned on paper. A review that one more contact makes due is written within the week.</extracomment>
        <translation>{case_no}: decide within {days} working days of the request</translation>
    </message>
    <message>
        <source>{case_no}，上次约定</source>
        <translation>{case_no}, agreed last time</translation>
    </message>
    <message>
        <source>{case_no}，{days} 天没有联系</source>
        <translation>{case_no}, no contact for {days} days</translation>
    </message>
    <message>
        <source>{case_no}，接案后 {days} 天内写好</source>
        <translation>{case_no}: write within {days} days of intake</translation>
    </message>
    <message>
        <source>预估表</source>
        <translation>Assessment</translation>
    </message>
    <message>
        <source>预估表、服务计划</source>
        <translation>Assessment and service plan</translation>
    </message>
    <message>
        <source>{case_no}，每 {months} 个月或 {times} 次一次</source>
        <translation>{case_no}: every {months} months or {times} follow-ups</translation>
    </message>
    <message>
        <source>{case_no}，已 {days} 天没有跟进</source>
        <translation>{case_no}: no follow-up for {days} days</translation>
    </message>
    <message>
        <source>“{name}”还没有写活动目标</source>
        <translation>&quot;{name}&quot; has no event goals yet</translation>
    </message>
    <message>
        <source>活动计划</source>
        <translation>Event plan</translation>
    </message>
    <message>
        <source>“{name}”还没有写活动过程</source>
        <translation>&quot;{name}&quot; has no account of how it went yet</translation>
    </message>
    <message>
        <source>活动记录</source>
        <translation>Event record</translation>
    </message>
    <message>
        <source>党员</source>
        <translation>Party member</translation>
    </message>
    <message>
        <source>干部</source>
        <translation>Official</translation>
    </message>
    <message>
        <source>全户</source>
        <translation>Whole household</translation>
    </message>
    <message>
        <source>每周一次</source>
        <translation>Weekly</translation>
    </message>
    <message>
        <source>每两周一次</source>
        <translation>Every two weeks</translation>
    </message>
    <message>
        <source>每月一次</source>
        <translation>Monthly</translation>
    </message>
    <message>
        <source>每两月一次</source>
        <translation>Every two months</translation>
    </message>
    <message>
        <source>每季一次</source>
        <translation>Quarterly</translation>
    </message>
    <message>
        <source>每半年一次</source>
        <translation>Every six months</translation>
    </message>
    <message>
        <source>结对编号</source>
        <translation>Pair no.</translation>
    </message>
    <message>
        <source>帮扶范围</source>
        <translation>Who is helped</translation>
    </message>
    <message>
        <source>结对类型</source>
        <translation>Kind of pair</translation>
    </message>
    <message>
        <source>结对人身份</source>
        <translation>Kind of helper</translation>
    </message>
    <message>
        <source>单位，或没有登记的人</source>
        <translation>A unit, or a person not on file</translation>
    </message>
    <message>
        <source>结对人单位</source>
        <translation>Helper&apos;s unit</translation>
    </message>
    <message>
        <source>单位结对的写联系人</source>
        <translation>For a unit, whom to contact</translation>
    </message>
    <message>
        <source>结对人电话</source>
        <translation>Helper&apos;s phone</translation>
    </message>
    <message>
        <source>结对日期</source>
        <translation>Paired on</translation>
    </message>
    <message>
        <source>约定走访</source>
        <translation>Visits agreed</translation>
    </message>
    <message>
        <source>约定期满的一天，或实际结束的一天</source>
        <translation>The day agreed, or the day it really ended</translation>
    </message>
    <message>
        <source>结束原因</source>
        <translation>Why it ended</translation>
    </message>
    <message>
        <source>结束说明</source>
        <translation>About the end</translation>
    </message>
    <message>
        <source>联系社工</source>
        <translation>Worker in touch</translation>
    </message>
    <message>
        <source>结束日期早于结对日期，请核对。</source>
        <translation>The end is before the pairing; please check.</translation>
    </message>
    <message>
        <source>结对已经结束，请选结束原因。</source>
        <translation>The pair has ended; please choose why.</translation>
    </message>
    <message>
        <source>选了结束原因，请填结束日期。</source>
        <translation>A reason for the end is chosen; please fill in the end date.</translation>
    </message>
    <message>
        <source>已选登记的志愿者，请去掉另写的结对人。</source>
        <translation>A registered volunteer is chosen; please remove the other helper.</translation>
    </message>
    <message>
        <source>请选志愿者；还没有登记的，先登记为志愿者再结对。</source>
        <translation>Please choose the volunteer; register them first if they are not yet.</translation>
    </message>
    <message>
        <source>请写结对人的姓名或单位名称。</source>
        <translation>Please write the name of the helper or the unit.</translation>
    </message>
    <message>
        <source>每年一次</source>
        <translation>Yearly</translation>
    </message>
    <message>
        <source>每周探访</source>
        <translation>Weekly visit</translation>
    </message>
    <message>
        <source>月度探访</source>
        <translation>Monthly visit</translation>
    </message>
    <message>
        <source>季度探访</source>
        <translation>Quarterly visit</translation>
    </message>
    <message>
        <source>上次探访：{result}，请更新档案状态</source>
        <translation>Last visit: {result}; please update the file&apos;s status</translation>
    </message>
    <message>
        <source>核实情况</source>
        <translation>Verify the situation</translation>
    </message>
    <message>
        <source>失联：连续 {times} 次没有联系上</source>
        <translation>Out of contact: not reached {times} times in a row</translation>
    </message>
    <message>
        <source>失联核实</source>
        <translation>Verify lost contact</translation>
    </message>
    <message>
        <source>上次{result}（第 {times} 次）</source>
        <translation>Last time {result} (no. {times})</translation>
    </message>
    <message>
        <source>再次联系</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>重点关注</source>
        <translation>Special attention</translation>
    </message>
    <message>
        <source>姓名读音</source>
        <translation>Sound of the name</translation>
    </message>
    <message>
        <source>负责社工要由现在的负责社工、站长或督导来改。</source>
        <translation>The responsible worker can be changed by the present one, the station head or a supervisor.</translation>
    </message>
    <message>
        <source>{name}已经登记过，请打开原来的记录。</source>
        <translation>{name} is already registered; please open the existing record.</translation>
    </message>
    <message>
        <source>这份记录的内容已销毁，只留下统计用的一行，不能再改。</source>
        <translation>The content of this record was destroyed; only one row for figures is left and cannot be changed.</translation>
    </message>
    <message>
        <source>这份记录打开之后又在别处保存过。请重新打开，再填一次。</source>
        <translation>This record was saved elsewhere after you opened it. Please open it again and fill it in once more.</translation>
    </message>
    <message>
        <source>取消活动或恢复已取消的活动，请写原因。</source>
        <extracomment>What an event hands on to its copy: the plan, never what came of it.</extracomment>
        <translation>Please write why the event is cancelled or reinstated.</translation>
    </message>
    <message>
        <source>拼音</source>
        <translation>Pinyin</translation>
    </message>
    <message>
        <source>首字母</source>
        <translation>Initials</translation>
    </message>
    <message>
        <source>证件尾号</source>
        <translation>ID tail</translation>
    </message>
    <message>
        <source>下次日期晚于规定的 {day}，请写推后的原因，或改早一些。</source>
        <translation>The next date is later than the rule&apos;s {day}; please say why, or choose an earlier one.</translation>
    </message>
    <message>
        <source>与第 {nth} 次的过程几乎相同，请写这一次的经过。</source>
        <translation>Nearly the same as contact no. {nth}; please write what happened this time.</translation>
    </message>
    <message>
        <source>几乎是照抄计划，请写实际做了什么、对方怎样回应。</source>
        <translation>Nearly copied from the plan; please write what was done and how they responded.</translation>
    </message>
    <message>
        <source>早于开案日期 {day}，请核对。</source>
        <translation>Before the opening date {day}; please check.</translation>
    </message>
    <message>
        <source>个案已于 {day} 结案。结案后的联系请记在探访里，或先把个案改回在办。</source>
        <translation>The case was closed on {day}. Please record later contacts as visits, or set the case to open first.</translation>
    </message>
    <message>
        <source>第 {nth} 次已经有记录，请改次序。</source>
        <translation>Contact no. {nth} already has a record; please change the number.</translation>
    </message>
    <message>
        <source>第 {nth} 次是 {day}，次序与日期不符，请核对。</source>
        <translation>Contact no. {nth} is of {day}; number and date do not fit. Please check.</translation>
    </message>
    <message>
        <source>{name}是户主，请先另选户主。</source>
        <translation>{name} is the head of household; please choose another head first.</translation>
    </message>
    <message>
        <source>{name}现在属于{number}户，请用“迁入本户”。</source>
        <translation>{name} belongs to household {number}; please use &quot;Move into this household&quot;.</translation>
    </message>
    <message>
        <source>这一户的户主是{name}，一户只能有一位户主。</source>
        <translation>The head of this household is {name}; a household can have only one.</translation>
    </message>
    <message>
        <source>人口</source>
        <translation>People</translation>
    </message>
    <message>
        <source>下次探访</source>
        <translation>Next visit</translation>
    </message>
    <message>
        <source>签到签退</source>
        <translation>Sign-in and sign-out</translation>
    </message>
    <message>
        <source>没有找到编号为 {text} 的记录，请核对编号，或先用 find 查找。</source>
        <extracomment>How many records a list to choose from holds at first.</extracomment>
        <translation>There is no record with the number {text}. Please check the number, or look it up with find.</translation>
    </message>
    <message>
        <source>服务对象档案</source>
        <translation>Recipient file</translation>
    </message>
    <message>
        <source>小组</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>志愿服务证明</source>
        <translation>Volunteer certificate</translation>
    </message>
    <message>
        <source>送餐、陪诊、代办等服务的登记，一条计一人次，不论数量；已含在服务人次里。</source>
        <translation>Meals, escorts, errands and other services entered, one person-time each whatever the quantity; included in person-times served.</translation>
    </message>
    <message>
        <source>督导次数</source>
        <translation>Supervisions</translation>
    </message>
    <message>
        <source>期内的督导记录，一份计一次。</source>
        <translation>Supervision records in the period, one each.</translation>
    </message>
    <message>
        <source>受督导时数</source>
        <translation>Hours of supervision received</translation>
    </message>
    <message>
        <source>每次督导的时长乘在册的被督导人数。</source>
        <translation>Length of each supervision times the staff supervised.</translation>
    </message>
    <message>
        <source>受督导社工</source>
        <translation>Workers supervised</translation>
    </message>
    <message>
        <source>期内至少受督导一次的社工，不重复。</source>
        <translation>Workers supervised at least once in the period, each once.</translation>
    </message>
    <message>
        <source>投诉</source>
        <translation>Complaint</translation>
    </message>
    <message>
        <source>期内受理的投诉。</source>
        <translation>Complaints received in the period.</translation>
    </message>
    <message>
        <source>投诉办结</source>
        <translation>Complaints settled</translation>
    </message>
    <message>
        <source>期内受理、已经答复的投诉。</source>
        <translation>Complaints received in the period and replied to.</translation>
    </message>
    <message>
        <source>投诉办理天数</source>
        <translation>Days to settle complaints</translation>
    </message>
    <message>
        <source>从受理到答复的天数之和。</source>
        <translation>Sum of days from receipt to reply.</translation>
    </message>
    <message>
        <source>问题受理</source>
        <translation>Concerns taken</translation>
    </message>
    <message>
        <source>期内反映、代为转问的问题。</source>
        <translation>Concerns raised in the period and passed on.</translation>
    </message>
    <message>
        <source>问题办结</source>
        <translation>Concerns settled</translation>
    </message>
    <message>
        <source>期内反映、已经告知本人的问题。</source>
        <translation>Concerns raised in the period and answered to the person.</translation>
    </message>
    <message>
        <source>期内会议提出的议题。</source>
        <translation>Topics raised at meetings in the period.</translation>
    </message>
    <message>
        <source>议题落实</source>
        <translation>Topics carried out</translation>
    </message>
    <message>
        <source>期内会议的议题，已经完成的。</source>
        <translation>Topics of meetings in the period that are done.</translation>
    </message>
    <message>
        <source>满意度调查收回、能够计算的问卷。</source>
        <translation>Returned questionnaires of satisfaction surveys that count.</translation>
    </message>
    <message>
        <source>满意的问卷</source>
        <translation>Satisfied</translation>
    </message>
    <message>
        <source>答非常满意或满意的问卷。</source>
        <translation>Answered very satisfied or satisfied.</translation>
    </message>
    <message>
        <source>满意度得分</source>
        <translation>Satisfaction points</translation>
    </message>
    <message>
        <source>每份问卷从非常满意到非常不满意计 5 到 1 分，相加。</source>
        <translation>Each questionnaire counts 5 to 1 points from very satisfied to very dissatisfied, added up.</translation>
    </message>
    <message>
        <source>写明发出多少的调查所发的问卷。</source>
        <translation>Questionnaires sent out by surveys that state it.</translation>
    </message>
    <message>
        <source>收回问卷</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>写明发出多少的调查收回的有效问卷。</source>
        <translation>Valid questionnaires of surveys that state how many were sent out.</translation>
    </message>
    <message>
        <source>知晓度访问</source>
        <translation>Awareness interviews</translation>
    </message>
    <message>
        <source>知晓度调查问到的人。</source>
        <translation>People asked in awareness surveys.</translation>
    </message>
    <message>
        <source>有效知晓</source>
        <translation>Aware</translation>
    </message>
    <message>
        <source>站址等五项知道三项以上的人。</source>
        <translation>People who know three or more of the five.</translation>
    </message>
    <message>
        <source>在岗人员</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>期末在岗的人员。</source>
        <translation>Staff in post at the end of the period.</translation>
    </message>
    <message>
        <source>持证社工</source>
        <translation>Certified workers</translation>
    </message>
    <message>
        <source>期末在岗、有社会工作者职业水平证书的人员。</source>
        <translation>Staff in post at the end of the period with a social worker certificate.</translation>
    </message>
    <message>
        <source>项目合同金额</source>
        <translation>Project contracts</translation>
    </message>
    <message>
        <source>期内执行的项目的合同金额。</source>
        <translation>Contract amount of projects running in the period.</translation>
    </message>
    <message>
        <source>项目到账</source>
        <translation>Project money received</translation>
    </message>
    <message>
        <source>期内执行的项目到现在的到账金额。</source>
        <translation>Money received so far by projects that ran in the period.</translation>
    </message>
    <message>
        <source>项目支出</source>
        <translation>Project expenses</translation>
    </message>
    <message>
        <source>期内执行的项目到现在的支出。</source>
        <translation>Expenses so far of projects running in the period.</translation>
    </message>
    <message>
        <source>上门帮扶</source>
        <translation>Help at home</translation>
    </message>
    <message>
        <source>项目为上门帮扶的登记。</source>
        <translation>Services entered as help at home.</translation>
    </message>
    <message>
        <source>期内提供过资源的单位和个人，不重复。</source>
        <translation>Organisations and persons that gave resources in the period, each once.</translation>
    </message>
    <message>
        <source>期内的资源链接，一条计一次。</source>
        <translation>Resource linkages in the period, one each.</translation>
    </message>
    <message>
        <source>链接资金</source>
        <translation>Funds linked</translation>
    </message>
    <message>
        <source>资源类型为资金的金额。</source>
        <translation>Amounts of the type funds.</translation>
    </message>
    <message>
        <source>物资和服务折价</source>
        <translation>Value of goods and services</translation>
    </message>
    <message>
        <source>资金以外的资源折合的价值，与资金分开。</source>
        <translation>Value of resources other than funds, apart from funds.</translation>
    </message>
    <message>
        <source>物资领取</source>
        <translation>Goods received</translation>
    </message>
    <message>
        <source>物资发放和领取签收的登记，一行计一人次。</source>
        <translation>Entries of goods handed out and signed for; a line counts one person-time.</translation>
    </message>
    <message>
        <source>物资发放的数量之和。</source>
        <translation>Sum of goods handed out.</translation>
    </message>
    <message>
        <source>培育社区社会组织</source>
        <translation>Organisations supported</translation>
    </message>
    <message>
        <source>培育日期在期内的社区社会组织。</source>
        <translation>Community organisations supported since a day in the period.</translation>
    </message>
    <message>
        <source>社会组织活动</source>
        <translation>Organisation activities</translation>
    </message>
    <message>
        <source>社区社会组织期内开展的活动。</source>
        <translation>Activities of community organisations in the period.</translation>
    </message>
    <message>
        <source>社会组织服务人次</source>
        <translation>Organisation person-times</translation>
    </message>
    <message>
        <source>社区社会组织自报的服务人次；不计入社工站的服务人次。</source>
        <translation>As reported by community organisations; not in the station&apos;s person-times served.</translation>
    </message>
    <message>
        <source>慈善</source>
        <translation>Charity</translation>
    </message>
    <message>
        <source>社区慈善项目</source>
        <translation>Charity projects</translation>
    </message>
    <message>
        <source>期末在执行的慈善项目。</source>
        <translation>Charity projects running at the end of the period.</translation>
    </message>
    <message>
        <source>期末设立的社区基金。</source>
        <translation>Community funds set up by the end of the period.</translation>
    </message>
    <message>
        <source>社区基金收入</source>
        <translation>Community fund income</translation>
    </message>
    <message>
        <source>社区基金期内的收入。</source>
        <translation>Income of community funds in the period.</translation>
    </message>
    <message>
        <source>慈善项目收入</source>
        <translation>Charity project income</translation>
    </message>
    <message>
        <source>慈善项目期内的收入。</source>
        <translation>Income of charity projects in the period.</translation>
    </message>
    <message>
        <source>慈善支出</source>
        <translation>Charity expenses</translation>
    </message>
    <message>
        <source>慈善项目和社区基金期内的支出。</source>
        <translation>Expenses of charity projects and community funds in the period.</translation>
    </message>
    <message>
        <source>媒体及简报宣传</source>
        <translation>Media and briefings</translation>
    </message>
    <message>
        <source>媒体报道、工作简报、公众号和宣传品的篇（期、次）数。</source>
        <translation>Number of media reports, briefings, posts and leaflets.</translation>
    </message>
    <message>
        <source>交流</source>
        <translation>Exchange</translation>
    </message>
    <message>
        <source>来访和外出交流。</source>
        <translation>Visits received and made.</translation>
    </message>
    <message>
        <source>表彰奖励</source>
        <translation>Awards</translation>
    </message>
    <message>
        <source>站点和人员所得的奖励。</source>
        <translation>Awards to the station and its staff.</translation>
    </message>
    <message>
        <source>评价与反馈</source>
        <translation>Ratings and feedback</translation>
    </message>
    <message>
        <source>（非常满意＋满意）÷有效问卷。</source>
        <translation>(very satisfied + satisfied) ÷ valid questionnaires.</translation>
    </message>
    <message>
        <source>满意度均分</source>
        <translation>Mean satisfaction</translation>
    </message>
    <message>
        <source>每份问卷从非常满意到非常不满意计 5 到 1 分，平均。</source>
        <translation>Each questionnaire counts 5 to 1 points from very satisfied to very dissatisfied, on average.</translation>
    </message>
    <message>
        <source>问卷回收率</source>
        <translation>Return rate</translation>
    </message>
    <message>
        <source>收回的有效问卷÷发出的问卷。</source>
        <translation>Valid questionnaires returned ÷ sent out.</translation>
    </message>
    <message>
        <source>站址、服务、社工、求助渠道、经费五项知道三项以上的人÷访问的人。</source>
        <translation>People who know three or more of address, services, workers, help and funding ÷ people asked.</translation>
    </message>
    <message>
        <source>投诉办结率</source>
        <translation>Complaints settled rate</translation>
    </message>
    <message>
        <source>已答复的投诉÷受理的投诉。</source>
        <translation>Complaints replied to ÷ received.</translation>
    </message>
    <message>
        <source>平均办结天数</source>
        <translation>Average days to settle</translation>
    </message>
    <message>
        <source>从受理到答复的天数，平均。</source>
        <translation>Days from receipt to reply, on average.</translation>
    </message>
    <message>
        <source>问题办结率</source>
        <translation>Concerns settled rate</translation>
    </message>
    <message>
        <source>已告知的问题÷受理的问题。</source>
        <translation>Concerns answered ÷ taken.</translation>
    </message>
    <message>
        <source>问题答复满意度</source>
        <translation>Satisfaction with replies</translation>
    </message>
    <message>
        <source>告知时答非常满意或满意的÷告知时问过满意度的。</source>
        <translation>Very satisfied or satisfied with the answer ÷ those asked.</translation>
    </message>
    <message>
        <source>答复满意</source>
        <translation>Satisfied with reply</translation>
    </message>
    <message>
        <source>对答复满意的问题。</source>
        <translation>Concerns with a satisfying reply.</translation>
    </message>
    <message>
        <source>问过满意度</source>
        <translation>Satisfaction asked</translation>
    </message>
    <message>
        <source>问过满意度的问题。</source>
        <translation>Concerns where satisfaction was asked.</translation>
    </message>
    <message>
        <source>期内的会议记录，含议事会。</source>
        <translation>Meeting records in the period, councils included.</translation>
    </message>
    <message>
        <source>村（居）民议事会</source>
        <translation>Residents&apos; councils</translation>
    </message>
    <message>
        <source>类型为议事会的会议。</source>
        <translation>Meetings of the type residents&apos; council.</translation>
    </message>
    <message>
        <source>议题落实率</source>
        <translation>Topics carried out rate</translation>
    </message>
    <message>
        <source>已完成的议题÷提出的议题。</source>
        <translation>Topics done ÷ raised.</translation>
    </message>
    <message>
        <source>持证比例</source>
        <translation>Certified share</translation>
    </message>
    <message>
        <source>持证社工÷在岗人员。</source>
        <translation>Certified workers ÷ staff.</translation>
    </message>
    <message>
        <source>督导时数</source>
        <translation>Supervision hours</translation>
    </message>
    <message>
        <source>每次督导从开始到结束的时长。</source>
        <translation>Length of each supervision from start to end.</translation>
    </message>
    <message>
        <source>人均受督导时数</source>
        <translation>Supervision per worker</translation>
    </message>
    <message>
        <source>受督导时数÷受督导社工。</source>
        <translation>Hours received ÷ workers supervised.</translation>
    </message>
    <message>
        <source>培训次数</source>
        <translation>Trainings</translation>
    </message>
    <message>
        <source>期内的培训记录。</source>
        <translation>Training records in the period.</translation>
    </message>
    <message>
        <source>培训学时</source>
        <translation>Credit hours</translation>
    </message>
    <message>
        <source>各次培训的学时之和。</source>
        <translation>Sum of the credit hours of trainings.</translation>
    </message>
    <message>
        <source>参训人次</source>
        <translation>Training person-times</translation>
    </message>
    <message>
        <source>各次培训的参加人之和。</source>
        <translation>Sum of the participants of trainings.</translation>
    </message>
    <message>
        <source>项目与经费</source>
        <translation>Projects and funds</translation>
    </message>
    <message>
        <source>执行项目</source>
        <translation>Projects running</translation>
    </message>
    <message>
        <source>期内有一天在执行的项目。</source>
        <translation>Projects running on a day of the period.</translation>
    </message>
    <message>
        <source>到账率</source>
        <translation>Share received</translation>
    </message>
    <message>
        <source>项目到账÷合同金额。</source>
        <translation>Project money received ÷ amount of contract.</translation>
    </message>
    <message>
        <source>预算执行率</source>
        <translation>Budget used</translation>
    </message>
    <message>
        <source>项目支出÷合同金额。</source>
        <translation>Project expenses ÷ contract amount.</translation>
    </message>
    <message>
        <source>问题反映</source>
        <translation>Concern raised</translation>
    </message>
    <message>
        <source>编号格式里要有一个 {序号:3}，3 是最少几位。</source>
        <translation>The number format must contain one {序号:3}; 3 is the least number of digits.</translation>
    </message>
    <message>
        <source>编号格式里只能用 {站码}、{年} 和 {序号:3}。</source>
        <translation>A number format may only use {站码}, {年} and {序号:3}.</translation>
    </message>
    <message>
        <source>编号格式太长，请写短一些。</source>
        <translation>The number format is too long; please shorten it.</translation>
    </message>
    <message>
        <source>过程记录</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>{n} 行</source>
        <translation>{n} rows</translation>
    </message>
    <message>
        <source>导入 {n}</source>
        <translation>{n} imported</translation>
    </message>
    <message>
        <source>补充 {n}</source>
        <translation>{n} filled in</translation>
    </message>
    <message>
        <source>更新 {n}</source>
        <translation>{n} updated</translation>
    </message>
    <message>
        <source>跳过 {n}</source>
        <translation>{n} skipped</translation>
    </message>
    <message>
        <source>退回 {n}</source>
        <translation>{n} refused</translation>
    </message>
    <message>
        <source>重复 {n}</source>
        <translation>{n} repeated</translation>
    </message>
    <message>
        <source>撤掉 {n}</source>
        <translation>{n} removed</translation>
    </message>
    <message>
        <source>还原 {n}</source>
        <translation>{n} set back</translation>
    </message>
    <message>
        <source>保留 {n}</source>
        <translation>{n} kept</translation>
    </message>
    <message>
        <source>{n} 条</source>
        <translation>{n} records</translation>
    </message>
    <message>
        <source>没有找回 {n} 条</source>
        <translation>{n} not recovered</translation>
    </message>
    <message>
        <source>旧密钥的备份 {n} 份</source>
        <translation>{n} backups with the old key</translation>
    </message>
    <message>
        <source>资料比上次关闭时旧，少了 {n} 条使用记录</source>
        <translation>The records are older than when last closed; {n} entries of the usage log are gone</translation>
    </message>
    <message>
        <source>并过来 {n} 条</source>
        <translation>{n} records moved over</translation>
    </message>
    <message>
        <source>归到 {n} 条相同的记录里</source>
        <translation>{n} joined with equal records</translation>
    </message>
    <message>
        <source>依据：{ground}</source>
        <translation>Basis: {ground}</translation>
    </message>
    <message>
        <source>{day} 的知情同意书</source>
        <translation>Consent of {day}</translation>
    </message>
    <message>
        <source>并入另一份档案</source>
        <translation>Merged into another file</translation>
    </message>
    <message>
        <source>{n} 份</source>
        <translation>{n} copies</translation>
    </message>
    <message>
        <source>交给 {whom}</source>
        <translation>given to {whom}</translation>
    </message>
    <message>
        <source>个案服务档案</source>
        <translation>Case service file</translation>
    </message>
    <message>
        <source>卷内文件目录</source>
        <translation>Contents of file</translation>
    </message>
    <message>
        <source>卷内备考表</source>
        <translation>Notes on file</translation>
    </message>
    <message>
        <source>档案盒标签</source>
        <translation>Archive box label</translation>
    </message>
    <message>
        <source>文件名</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>页号</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>服务对象代号</source>
        <translation>Recipient&apos;s code name</translation>
    </message>
    <message>
        <source>{n} 页</source>
        <translation>{n} pages</translation>
    </message>
    <message>
        <source>页数</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>{title}：{scale}</source>
        <translation>{title}: {scale}</translation>
    </message>
    <message>
        <source>{title}（第 {nth} 次）</source>
        <translation>{title} (no. {nth})</translation>
    </message>
    <message>
        <source>无</source>
        <translation>None</translation>
    </message>
    <message>
        <source>本卷共有文件 {count} 份，{total} 页。</source>
        <translation>This file holds {count} documents, {total} pages.</translation>
    </message>
    <message>
        <source>本卷情况/说明</source>
        <translation>Notes on this file</translation>
    </message>
    <message>
        <source>缺少与/未定稿</source>
        <translation>Missing and not final</translation>
    </message>
    <message>
        <source>立卷人：</source>
        <translation>Filed by:</translation>
    </message>
    <message>
        <source>检查人：</source>
        <translation>Checked by:</translation>
    </message>
    <message>
        <source>全宗名称</source>
        <translation>Fonds</translation>
    </message>
    <message>
        <source>类&#x3000;&#x3000;别</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>年&#x3000;&#x3000;度</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>页&#x3000;&#x3000;数</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>沿框线剪下，贴在档案盒正面。</source>
        <translation>Cut along the frame and paste on the front of the archive box.</translation>
    </message>
    <message>
        <source>名单加 {n} 人</source>
        <translation>{n} people added</translation>
    </message>
    <message>
        <source>名单减 {n} 人</source>
        <translation>{n} people removed</translation>
    </message>
    <message>
        <source>存为 PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>{at} 的备份</source>
        <translation>backup of {at}</translation>
    </message>
    <message>
        <source>用恢复码</source>
        <translation>with the recovery code</translation>
    </message>
    <message>
        <source>咨询登记</source>
        <translation>Consultation</translation>
    </message>
    <message>
        <source>儿童信息登记</source>
        <translation>Child registration</translation>
    </message>
    <message>
        <source>小组组员</source>
        <translation>Group members</translation>
    </message>
    <message>
        <source>句库里的句子</source>
        <translation>phrases</translation>
    </message>
    <message>
        <source>同一个人或编号已重新登记，不能再恢复这一份。请打开现在的记录。</source>
        <translation>The same person or number has been registered again, so this one cannot be restored. Please open the present record.</translation>
    </message>
    <message>
        <source>{count} 份{label}</source>
        <translation>{label}: {count}</translation>
    </message>
    <message>
        <source>别的记录</source>
        <translation>other records</translation>
    </message>
    <message>
        <source>{record}还有{hanging}，不能删除。不再服务的，请改状态。</source>
        <translation>{record} still has {hanging} and cannot be deleted. If it is no longer served, please change the status.</translation>
    </message>
    <message>
        <source>没有名为 {kind} 的列表，可用：{known}。</source>
        <translation>There is no list named {kind}. Available: {known}.</translation>
    </message>
    <message>
        <source>{label}里没有“{code}”，请重新选择。</source>
        <translation>{label} has no &quot;{code}&quot;; please choose again.</translation>
    </message>
    <message>
        <source>选了“其他”，请写明是什么。</source>
        <translation>&quot;Other&quot; was chosen; please write what it is.</translation>
    </message>
    <message>
        <source>这个证件号码已登记在{name}名下，请核对。</source>
        <translation>This ID number is registered for {name}; please check.</translation>
    </message>
    <message>
        <source>已填电话，请去掉“无电话”。</source>
        <translation>A phone is given; please untick &quot;No phone&quot;.</translation>
    </message>
    <message>
        <source>没有填电话，请补上或勾选“无电话”。</source>
        <translation>There is no phone; please add one or tick &quot;No phone&quot;.</translation>
    </message>
    <message>
        <source>无或限制民事行为能力的人要有监护人，请在联系人里填上。</source>
        <translation>A person with no or limited legal capacity needs a guardian; please add one under contacts.</translation>
    </message>
    <message>
        <source>不满 14 岁要有监护人，请在联系人里填上。</source>
        <translation>Under 14 years a guardian is needed; please add one under contacts.</translation>
    </message>
    <message>
        <source>计划里有两个第 {nth} 节，请核对。</source>
        <translation>The plan has session {nth} twice; please check.</translation>
    </message>
    <message>
        <source>每节计划有 {rows} 节，与节数 {times} 不一致，请核对。</source>
        <translation>The session plan has {rows} sessions, not {times}; please check.</translation>
    </message>
    <message>
        <source>小组里已有{name}，请核对是不是同一个人。</source>
        <translation>{name} is already in the group; please check whether this is the same person.</translation>
    </message>
    <message>
        <source>未成年人请填监护人。</source>
        <translation>Please enter a guardian for the minor.</translation>
    </message>
    <message>
        <source>不满 14 岁，请填监护人。</source>
        <translation>Under 14: please enter the guardian.</translation>
    </message>
    <message>
        <source>还没有记知情同意，请问过本人或监护人后补上。</source>
        <translation>Informed consent is not noted yet; please ask the person or guardian and add it.</translation>
    </message>
    <message>
        <source>早于小组的开始日期 {day}，请核对。</source>
        <translation>Before the group&apos;s first day, {day}; please check.</translation>
    </message>
    <message>
        <source>晚于小组的结束日期 {day}，请核对。</source>
        <translation>After the group&apos;s last day, {day}; please check.</translation>
    </message>
    <message>
        <source>第 {nth} 节已经有记录，请改节次。</source>
        <translation>Session {nth} already has a record; please change the number.</translation>
    </message>
    <message>
        <source>第 {nth} 节是 {day}，节次与日期不符，请核对。</source>
        <translation>Session {nth} is of {day}; number and date do not fit. Please check.</translation>
    </message>
    <message>
        <source>几乎是照抄计划，请写实际做了什么、组员怎样回应。</source>
        <translation>Nearly copied from the plan; please write what was done and how members responded.</translation>
    </message>
    <message>
        <source>与第 {nth} 节的记录几乎相同，请写这一节的经过。</source>
        <translation>Nearly the same as session {nth}; please write what happened this time.</translation>
    </message>
    <message>
        <source>同一类别的时间重叠，请核对。</source>
        <translation>The same category overlaps in time; please check.</translation>
    </message>
    <message>
        <source>同一待遇的时间重叠，请核对。</source>
        <translation>The same benefit overlaps in time; please check.</translation>
    </message>
    <message>
        <source>请在家庭成员里选一位户主。</source>
        <translation>Please choose a head of household among the members.</translation>
    </message>
    <message>
        <source>一户只能有一位户主。</source>
        <translation>A household can have only one head.</translation>
    </message>
    <message>
        <source>这个人已在成员里。</source>
        <translation>This person is already a member.</translation>
    </message>
    <message>
        <source>回收站里的一份记录</source>
        <translation>a record in the recycle bin</translation>
    </message>
    <message>
        <source>{number} 已用于{where}，请换一个号。</source>
        <translation>{number} is already used for {where}; please choose another number.</translation>
    </message>
    <message>
        <source>“{name}”不能放在自己的下面。</source>
        <translation>&quot;{name}&quot; cannot be placed below itself.</translation>
    </message>
    <message>
        <source>同一级里已有“{name}”。</source>
        <translation>&quot;{name}&quot; already exists at this level.</translation>
    </message>
    <message>
        <source>“{label}”已在代码表里。</source>
        <translation>&quot;{label}&quot; is already in the code list.</translation>
    </message>
    <message>
        <source>活动已取消。要签到请先在活动里改回状态。</source>
        <translation>The event is cancelled. To sign in, please change its status first.</translation>
    </message>
    <message>
        <source>{name}已于 {time} 签到。</source>
        <translation>{name} signed in at {time}.</translation>
    </message>
    <message>
        <source>{name}已在签到表上。</source>
        <translation>{name} is on the sheet already.</translation>
    </message>
    <message>
        <source>没有第 {number} 行。</source>
        <translation>There is no row {number}.</translation>
    </message>
    <message>
        <source>第 {line} 行是空的，请先写姓名。</source>
        <extracomment>Whose hours count: they have times, or there are none.
----------
As many as leave room for the signature below.</extracomment>
        <translation>Line {line} is empty; please write a name first.</translation>
    </message>
    <message>
        <source>自己签了名的人不能记缺席或请假；签错了按空格去掉。</source>
        <translation>Who signed cannot be absent or excused; if it was signed by mistake, take it away with the space bar.</translation>
    </message>
    <message>
        <source>{names}&#x3000;{mark}</source>
        <translation>{names}  {mark}</translation>
    </message>
    <message>
        <source>请先写姓名，例如：王小明 男 70 永安社区。</source>
        <translation>Please write the name first, for example: 王小明 男 70 永安社区.</translation>
    </message>
    <message>
        <source>第 {line} 行已经有人，请写在空行里。</source>
        <translation>Line {line} is taken; please write in an empty one.</translation>
    </message>
    <message>
        <source>{name}的签到</source>
        <translation>Sign-in of {name}</translation>
    </message>
    <message>
        <source>{name}已在第 {line} 行，不再重复记。</source>
        <translation>{name} is on line {line} already and is not entered again.</translation>
    </message>
    <message>
        <source>{name}已在签到台签到，不再重复记。</source>
        <translation>{name} signed in at the desk already and is not entered again.</translation>
    </message>
    <message>
        <source>活动没有写起止时间，请先在活动情况里填写。</source>
        <translation>The event has no start and end time; please fill them in first.</translation>
    </message>
    <message>
        <source>志愿者和工作人员</source>
        <translation>Volunteers and workers</translation>
    </message>
    <message>
        <source>{name}的时间</source>
        <translation>Times of {name}</translation>
    </message>
    <message>
        <source>活动是 {day}，还没有到，不能补录签到表。</source>
        <translation>The event is on {day}, which is still to come; its sheet cannot be typed in.</translation>
    </message>
    <message>
        <source>{name}来时没有记时间，请在补录签到表里写起止时间。</source>
        <translation>No time was kept when {name} came; please write start and end in the typed-in sheet.</translation>
    </message>
    <message>
        <source>{name}已经签退。</source>
        <translation>{name} has already signed out.</translation>
    </message>
    <message>
        <source>签退时间早于 {time} 的签到，请核对电脑的时钟。</source>
        <translation>Sign-out would be before sign-in at {time}; please check the computer&apos;s clock.</translation>
    </message>
    <message>
        <source>{name}的签退</source>
        <translation>Sign-out of {name}</translation>
    </message>
    <message>
        <source>{name}还没有签退。</source>
        <translation>{name} has not signed out yet.</translation>
    </message>
    <message>
        <source>{name}的再次签到</source>
        <translation>Return of {name}</translation>
    </message>
    <message>
        <source>这次签到已经撤销，请从名单里再选。</source>
        <translation>This sign-in has been undone; please choose from the list again.</translation>
    </message>
    <message>
        <source>人数不能小于 0。</source>
        <translation>The count cannot be less than 0.</translation>
    </message>
    <message>
        <source>小组按节记时间，请在小组过程记录里填写起止时间。</source>
        <extracomment>Whether comings and goings are kept; a session has its own times. So many lines a page of the paper has.</extracomment>
        <translation>A group keeps its times by session; please fill them in on the session record.</translation>
    </message>
    <message>
        <source>未留姓名的人数</source>
        <translation>Number of unnamed persons</translation>
    </message>
    <message>
        <source>这张表没有第 {line} 行。</source>
        <translation>This sheet has no line {line}.</translation>
    </message>
    <message>
        <source>{case_no} 第 {nth} 次 {form}</source>
        <translation>{case_no} no. {nth} {form}</translation>
    </message>
    <message>
        <source>{method}探访，{result}</source>
        <translation>{method} visit, {result}</translation>
    </message>
    <message>
        <source>{way}咨询，{result}</source>
        <translation>Consultation ({way}), {result}</translation>
    </message>
    <message>
        <source>情况</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source>时数</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>没有编号为 {number} 的活动，请核对编号。</source>
        <translation>There is no event with the number {number}; please check the number.</translation>
    </message>
    <message>
        <source>表格把这个长数字改成了 {shown}，后几位已经丢失。请先把单元格设为文本，再照证件重填。</source>
        <translation>The sheet turned this long number into {shown}; its last digits are lost. Please set the cell to text and type it again from the document.</translation>
    </message>
    <message>
        <source>这个长数字存成了数值，末尾几位可能已被改动（{shown}）。请核对后按文本填写。</source>
        <translation>This long number was stored as a value; its last digits may have changed ({shown}). Please check it and enter it as text.</translation>
    </message>
    <message>
        <source>这是遮盖后的内容，不能导入。请用不遮盖的表格。</source>
        <translation>This is masked and cannot be imported. Please use an unmasked sheet.</translation>
    </message>
    <message>
        <source>还有 {count} 行没有决定怎么办，请先逐行选择。</source>
        <translation>{count} rows are still undecided; please choose for each of them first.</translation>
    </message>
    <message>
        <source>检查之后资料又有变动，没有导入。请重新检查这个表格，再导入一次。</source>
        <translation>The records changed after the check, so nothing was imported. Please check this sheet again, then import.</translation>
    </message>
    <message>
        <source>这个 csv 文件里有没配对的引号或过长的单元格。请用 Excel 或 WPS 打开，另存为 xlsx 再试。</source>
        <translation>This csv file has an unmatched quote or an overlong cell. Please open it in Excel or WPS, save it as xlsx and try again.</translation>
    </message>
    <message>
        <source>这个文件里不是文字表格。请在 Excel 或 WPS 中打开，另存为 xlsx 再试。</source>
        <translation>This file is not a text table. Please open it in Excel or WPS, save it as xlsx and try again.</translation>
    </message>
    <message>
        <source>不能导出“{kind}”。可以导出：{known}。</source>
        <translation>&quot;{kind}&quot; cannot be exported. These can: {known}.</translation>
    </message>
    <message>
        <source>请指定活动编号，签到表一次导出一场。</source>
        <translation>Please give an event number; sign-in sheets are exported one event at a time.</translation>
    </message>
    <message>
        <source>个案过程记录</source>
        <translation>Case follow-up record</translation>
    </message>
    <message>
        <source>服务对象和家庭档案</source>
        <translation>recipient and household files</translation>
    </message>
    <message>
        <source>探访记录</source>
        <translation>Visit record</translation>
    </message>
    <message>
        <source>小组、活动和签到</source>
        <translation>groups, events and sign-in</translation>
    </message>
    <message>
        <source>台账</source>
        <translation>registers</translation>
    </message>
    <message>
        <source>督导、投诉、工作日志和项目</source>
        <translation>supervision, complaints, diaries and projects</translation>
    </message>
    <message>
        <source>站点设置、账号和备份</source>
        <translation>station settings, accounts and backups</translation>
    </message>
    <message>
        <source>统计</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>{role}不能查看{area}，需要时请找站长或管理员。</source>
        <extracomment>Which area a kind of record belongs to; what hangs on one of these belongs with it.</extracomment>
        <translation>{role} cannot view {area}; please ask the station head or administrator if needed.</translation>
    </message>
    <message>
        <source>{role}不能改动{area}，需要时请找站长或管理员。</source>
        <translation>{role} cannot change {area}; please ask the station head or administrator if needed.</translation>
    </message>
    <message>
        <source>这一步要由站长或督导来做，请他们用自己的密码打开后再办。</source>
        <translation>This step is for the station head or a supervisor; please have them open the station with their own password.</translation>
    </message>
    <message>
        <source>没有这份个案，或者它由别的社工跟进。需要时请找负责社工共享，或找站长、督导。</source>
        <translation>There is no such case, or another worker follows it. If needed, please ask that worker to share it, or ask the station head or supervisor.</translation>
    </message>
    <message>
        <source>签到人次</source>
        <translation>Person-times signed in</translation>
    </message>
    <message>
        <source>不能导入“{kind}”。可以导入：{known}。</source>
        <translation>&quot;{kind}&quot; cannot be imported. These can: {known}.</translation>
    </message>
    <message>
        <source>活动签到</source>
        <translation>Event sign-in</translation>
    </message>
    <message>
        <source>小组签到</source>
        <translation>Group sign-in</translation>
    </message>
    <message>
        <source>小组出席</source>
        <translation>Group attendance</translation>
    </message>
    <message>
        <source>服务方法</source>
        <translation>Service method</translation>
    </message>
    <message>
        <source>不能按“{key}”分，可用：{known}。</source>
        <translation>Cannot be divided by &quot;{key}&quot;. Available: {known}.</translation>
    </message>
    <message>
        <source>{way}里没有“{value}”，可用：{known}。</source>
        <translation>There is no “{value}” in {way}; there are: {known}.</translation>
    </message>
    <message>
        <source>人次</source>
        <translation>person-times</translation>
    </message>
    <message>
        <source>类型</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>标题或事由</source>
        <translation>Title or matter</translation>
    </message>
    <message>
        <source>媒体或单位</source>
        <translation>Media, partner</translation>
    </message>
    <message>
        <source>级别</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>篇（期、次）数</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>参加人数</source>
        <translation>Persons</translation>
    </message>
    <message>
        <source>网址或版面</source>
        <translation>Web address or page</translation>
    </message>
    <message>
        <source>内容摘要</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>乡镇（街道）</source>
        <translation>Township</translation>
    </message>
    <message>
        <source>组</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>这个文件太大或结构不正常，没有读取。请只保留需要的行列，另存为新的 xlsx 文件再试。</source>
        <extracomment>Pages of a scanned PDF, and pixels of a picture: a telephone takes fifty million. What a reader may take: so much for any file, so much more for each byte of it, and no more. A hundred thousand rows of eleven columns (11 MB) take 330 MB; a damaged xls of 14 kB took all.</extracomment>
        <translation>This file is too large or oddly built and was not read. Please keep only the rows and columns needed, save as a new xlsx file and try again.</translation>
    </message>
    <message>
        <source>这个文件太大，没有读取。请分成几个文件，或缩小后再添加。</source>
        <translation>This file is too big and was not read. Please split it, or make it smaller and add it again.</translation>
    </message>
    <message>
        <source>编号 {number} 是{name}的，请核对编号或姓名。</source>
        <translation>The number {number} belongs to {name}; please check the number or the name.</translation>
    </message>
    <message>
        <source>编号 {number} 与本表第 {row} 行重复，请核对。</source>
        <translation>The number {number} also stands in row {row} of this sheet; please check.</translation>
    </message>
    <message>
        <source>编号 {number} 已经用过，请改一个，或留空由程序编号。</source>
        <translation>The number {number} is already used; please change it, or leave it empty to have one assigned.</translation>
    </message>
    <message>
        <source>证件号码与 {label} 相同，但档案里的姓名是{name}。</source>
        <translation>The ID number is the same as that of {label}, but the name in the file is {name}.</translation>
    </message>
    <message>
        <source>编号与 {label} 相同，但证件号码不同，请核对。</source>
        <translation>The number is the same as that of {label}, but the ID numbers differ; please check.</translation>
    </message>
    <message>
        <source>可能已有：{label} {name}，{agreeing}相同</source>
        <translation>Perhaps already here: {label} {name}, same {agreeing}</translation>
    </message>
    <message>
        <source>，{differing}不同</source>
        <translation>, different {differing}</translation>
    </message>
    <message>
        <source>本表第 {row} 行是同一个人（{agreeing}相同）</source>
        <translation>Row {row} of this sheet is the same person (same {agreeing})</translation>
    </message>
    <message>
        <source>本表第 {row} 行可能是同一个人（姓名和出生日期相同）</source>
        <translation>Row {row} of this sheet may be the same person (same name and birth date)</translation>
    </message>
    <message>
        <source>没有姓名，请补上。</source>
        <translation>There is no name; please add it.</translation>
    </message>
    <message>
        <source>没有证件号码。</source>
        <translation>There is no ID number.</translation>
    </message>
    <message>
        <source>15 位的旧号码，已换成 18 位，请核对。</source>
        <translation>An old 15-digit number, converted to 18 digits; please check.</translation>
    </message>
    <message>
        <source>“{name}”不在社工名单里，没有导入这一格。</source>
        <translation>&quot;{name}&quot; is not in the list of workers; this cell was not imported.</translation>
    </message>
    <message>
        <source>找不到文件“{name}”。请检查它是否已被移动或改名。</source>
        <translation>The file &quot;{name}&quot; is not there. Please see whether it has been moved or renamed.</translation>
    </message>
    <message>
        <source>打不开文件“{name}”。请先在别的程序中关闭它，或检查是否有权限读取。</source>
        <translation>The file &quot;{name}&quot; cannot be opened. Please close it in other programs, or see whether you may read it.</translation>
    </message>
    <message>
        <source>文件“{name}”是空的，没有可导入的内容。</source>
        <translation>The file &quot;{name}&quot; is empty; there is nothing to import.</translation>
    </message>
    <message>
        <source>文件“{name}”超过 50 MB。请只保留需要的行列，另存为新的 xlsx 文件再试。</source>
        <translation>The file &quot;{name}&quot; is larger than 50 MB. Please keep only the rows and columns needed, save as a new xlsx file and try again.</translation>
    </message>
    <message>
        <source>读取“{name}”用了太长时间，已经停止。请只保留需要的行列，另存为新的 xlsx 再试。</source>
        <translation>Reading &quot;{name}&quot; took too long and was stopped. Please keep only the rows and columns needed, save as a new xlsx file and try again.</translation>
    </message>
    <message>
        <source>文件“{name}”已经损坏，无法读取。请用 Excel 或 WPS 打开检查，另存为新的 xlsx 再试。</source>
        <translation>The file &quot;{name}&quot; is damaged and cannot be read. Please open it in Excel or WPS, save as a new xlsx file and try again.</translation>
    </message>
    <message>
        <source>文件“{name}”是空的，请重新扫描或拍照。</source>
        <translation>The file “{name}” is empty; please scan or photograph again.</translation>
    </message>
    <message>
        <source>文件“{name}”超过 50 MB。请分成几个文件，或缩小后再添加。</source>
        <translation>The file “{name}” is over 50 MB. Please split it, or make it smaller and add it again.</translation>
    </message>
    <message>
        <source>读取“{name}”用了太长时间，已经停止。请分成几个文件，或缩小后再添加。</source>
        <translation>Reading “{name}” took too long and was stopped. Please split it, or make it smaller and add it again.</translation>
    </message>
    <message>
        <source>文件“{name}”打不开，可能已经损坏。请重新扫描或拍照后再添加。</source>
        <translation>The file “{name}” cannot be opened and may be damaged. Please scan or photograph again.</translation>
    </message>
    <message>
        <source>没有找到表头。请检查表格里是否有写着“姓名”等栏目名称的一行。</source>
        <translation>No header row was found. Please see whether the sheet has a row with column names such as &quot;姓名&quot;.</translation>
    </message>
    <message>
        <source>表头下面没有内容，没有可导入的行。</source>
        <translation>There is nothing below the header; no rows to import.</translation>
    </message>
    <message>
        <source>（{letter} 列，没有栏目名称）</source>
        <translation>(column {letter}, no name)</translation>
    </message>
    <message>
        <source>将导入</source>
        <translation>to import</translation>
    </message>
    <message>
        <source>已导入</source>
        <translation>imported</translation>
    </message>
    <message>
        <source>{title}：共 {rows} 行，{will} {imported} {unit}，跳过 {skipped} 行，不能导入 {rejected} 行，表内重复 {duplicates} 行。</source>
        <translation>{title}: {rows} rows, {will} {imported} {unit}, {skipped} skipped, {rejected} cannot be imported, {duplicates} repeated in the sheet.</translation>
    </message>
    <message>
        <source>第 {row} 行 {column}：{reason}（提醒）</source>
        <translation>Row {row}, {column}: {reason} (note)</translation>
    </message>
    <message>
        <source>第 {row} 行：与第 {same_as} 行重复，没有导入。</source>
        <translation>Row {row}: repeats row {same_as}; not imported.</translation>
    </message>
    <message>
        <source>第 {row} 行 {column}：{reason}</source>
        <translation>Row {row}, {column}: {reason}</translation>
    </message>
    <message>
        <source>空行</source>
        <translation>Blank row</translation>
    </message>
    <message>
        <source>只有序号</source>
        <translation>Only a row number</translation>
    </message>
    <message>
        <source>合计行</source>
        <translation>Total row</translation>
    </message>
    <message>
        <source>签名或填表信息</source>
        <translation>Signatures or who filled it in</translation>
    </message>
    <message>
        <source>说明文字</source>
        <translation>Explanatory text</translation>
    </message>
    <message>
        <source>本表第 {row} 行是同一个人</source>
        <translation>Row {row} of this sheet is the same person</translation>
    </message>
    <message>
        <source>这场活动里已有{name}的签到</source>
        <translation>This event already has a sign-in of {name}</translation>
    </message>
    <message>
        <source>可能是 {label} {name}：姓名相同，表上没有能核对的电话</source>
        <translation>Perhaps {label} {name}: same name, no phone in the sheet to check against</translation>
    </message>
    <message>
        <source>表的上方没有写活动时间，不知道是哪一天的活动。请先建好活动，再指定活动编号导入。</source>
        <translation>The sheet has no event date above the table, so its day is unknown. Please create the event first and import with its event number.</translation>
    </message>
    <message>
        <source>已有档案</source>
        <translation>Already on file</translation>
    </message>
    <message>
        <source>需要您决定</source>
        <translation>For you to decide</translation>
    </message>
    <message>
        <source>表内重复</source>
        <translation>Repeated in the sheet</translation>
    </message>
    <message>
        <source>不能导入</source>
        <translation>Cannot be imported</translation>
    </message>
    <message>
        <source>是同一人，补充空缺</source>
        <translation>Same person; fill the gaps</translation>
    </message>
    <message>
        <source>是同一人，以表格为准</source>
        <translation>Same person; the sheet is right</translation>
    </message>
    <message>
        <source>缺少内容</source>
        <translation>Content missing</translation>
    </message>
    <message>
        <source>缺证件</source>
        <translation>ID missing</translation>
    </message>
    <message>
        <source>数字受损</source>
        <translation>Damaged number</translation>
    </message>
    <message>
        <source>格式不对</source>
        <translation>Wrong format</translation>
    </message>
    <message>
        <source>不在代码表</source>
        <translation>Not in the code list</translation>
    </message>
    <message>
        <source>前后矛盾</source>
        <translation>Contradictory</translation>
    </message>
    <message>
        <source>类别不符</source>
        <translation>Category does not fit</translation>
    </message>
    <message>
        <source>村名不符</source>
        <translation>Village name differs</translation>
    </message>
    <message>
        <source>可能重复</source>
        <translation>Possible duplicate</translation>
    </message>
    <message>
        <source>编号不符</source>
        <translation>Number differs</translation>
    </message>
    <message>
        <source>请留意</source>
        <translation>Please note</translation>
    </message>
    <message>
        <source>还没有对上“{labels}”这一栏，请先选好对应的列。</source>
        <translation>&quot;{labels}&quot; has no column yet; please choose the matching one first.</translation>
    </message>
    <message>
        <source>这个文件不是电子表格。请选择 xlsx、xls、ods 或 csv 文件。</source>
        <translation>This file is not a spreadsheet. Please choose an xlsx, xls, ods or csv file.</translation>
    </message>
    <message>
        <source>这个表格有打开密码。请先在 Excel 或 WPS 中去掉密码，另存后再导入。</source>
        <translation>This spreadsheet has a password. Please remove it in Excel or WPS, save, and import again.</translation>
    </message>
    <message>
        <source>这个文件其实是网页，只是名字像表格。请用 Excel 或 WPS 打开，另存为 xlsx 再导入。</source>
        <translation>This file is really a web page named like a spreadsheet. Please open it in Excel or WPS, save as xlsx and import again.</translation>
    </message>
    <message>
        <source>工作表“{name}”在第 {row} 行之后连续空白超过 {blank} 行，后面的内容没有读取。</source>
        <translation>Sheet &quot;{name}&quot;: after row {row} more than {blank} rows are blank; what follows was not read.</translation>
    </message>
    <message>
        <source>工作表“{name}”在第 {columns} 列之后还有内容，没有读取。</source>
        <translation>Sheet &quot;{name}&quot; goes on after column {columns}; the rest was not read.</translation>
    </message>
    <message>
        <source>工作表“{name}”超过 {rows} 行。请分成几个文件分别导入。</source>
        <translation>Sheet &quot;{name}&quot; has more than {rows} rows. Please divide it into several files.</translation>
    </message>
    <message>
        <source>导入以后改过</source>
        <translation>Changed after the import</translation>
    </message>
    <message>
        <source>导入以后添了别的记录</source>
        <translation>Other records were added after the import</translation>
    </message>
    <message>
        <source>导入以后又改过，没有恢复原值</source>
        <translation>Changed again after the import; the former value was not restored</translation>
    </message>
    <message>
        <source>没有这次导入，可能已经撤销。</source>
        <translation>This import is not there; it may have been undone already.</translation>
    </message>
    <message>
        <source>村名“{text}”不在名单里，最接近“{nearest}”</source>
        <translation>The village &quot;{text}&quot; is not in the list; the nearest is &quot;{nearest}&quot;</translation>
    </message>
    <message>
        <source>村名“{text}”不在名单里，将新建</source>
        <translation>The village &quot;{text}&quot; is not in the list and will be created</translation>
    </message>
    <message>
        <source>没有{label}，请补上。</source>
        <translation>There is no {label}; please add it.</translation>
    </message>
    <message>
        <source>第 {row} 行：{reason}</source>
        <translation>Row {row}: {reason}</translation>
    </message>
    <message>
        <source>没有登记过名为“{name}”的{label}，请先登记，或核对名称。</source>
        <translation>No {label} named &quot;{name}&quot; is registered. Please register it first, or check the name.</translation>
    </message>
    <message>
        <source>与本表第 {row} 行相同</source>
        <translation>The same as row {row} of this sheet</translation>
    </message>
    <message>
        <source>这本台账里已经有这一条</source>
        <translation>This line is already in the register</translation>
    </message>
    <message>
        <source>没有登记过叫“{name}”的服务对象，请先登记，或核对姓名。</source>
        <translation>No recipient named &quot;{name}&quot; is registered. Please register them first, or check the name.</translation>
    </message>
    <message>
        <source>有 {count} 位叫{name}的服务对象，请在表里加上证件号码、电话或档案编号。</source>
        <translation>There are {count} recipients named {name}; please add the ID number, phone or file no. to the sheet.</translation>
    </message>
    <message>
        <source>没有写探访人。</source>
        <translation>Nobody is named as visitor.</translation>
    </message>
    <message>
        <source>与本表第 {row} 行是同一次探访</source>
        <translation>The same visit as row {row} of this sheet</translation>
    </message>
    <message>
        <source>{day} 对{name}的这次探访已经有记录</source>
        <translation>This visit to {name} on {day} is already recorded</translation>
    </message>
    <message>
        <source>探访编号 {number} 已经用过，请改一个，或留空由程序编号。</source>
        <translation>The visit no. {number} is already used; please change it, or leave it empty to have one assigned.</translation>
    </message>
    <message>
        <source>{name}的档案里写的是{place}，表里写的是{village}</source>
        <translation>The file of {name} says {place}, the sheet says {village}</translation>
    </message>
    <message>
        <source>处理：</source>
        <translation>Action taken:</translation>
    </message>
    <message>
        <source>{file}&#x3000;工作表“{sheet}”&#x3000;{n} 行</source>
        <translation>{file}  sheet “{sheet}”  {n} rows</translation>
    </message>
    <message>
        <source>不能导入的行</source>
        <translation>Rows that cannot be imported</translation>
    </message>
    <message>
        <source>下载问题行</source>
        <translation>Save problem rows</translation>
    </message>
    <message>
        <source>已存到 {path}。改好“原因”里说的地方，再导入这个文件；用完请删掉。</source>
        <translation>Saved to {path}. Mend what “Reason” says and import that file; delete it afterwards.</translation>
    </message>
    <message>
        <source>第 &amp;P 页，共 &amp;N 页</source>
        <translation>Page &amp;P of &amp;N</translation>
    </message>
    <message>
        <source>使用记录第 {seq} 条或它后面的内容被改动过。请保留这份资料，并告诉站长。</source>
        <extracomment>Under this name an entry that destroys data says how many changes it struck out. Under these names the entry of a repair says how many entries were lost, how many changes had been struck out of what was left, and what sealed that.</extracomment>
        <translation>Entry {seq} of the activity log, or what follows it, has been altered. Please keep this data and tell the station head.</translation>
    </message>
    <message>
        <source>使用记录缺少第 {seq} 条。请保留这份资料，并告诉站长。</source>
        <translation>The activity log lacks entry {seq}. Please keep this data and tell the station head.</translation>
    </message>
    <message>
        <source>使用记录里有来历不明的修改明细。请保留这份资料，并告诉站长。</source>
        <translation>The activity log has changed values of unknown origin. Please keep this data and tell the station head.</translation>
    </message>
    <message>
        <source>使用记录里有修改明细被抹掉，却没有对应的销毁记录。请保留这份资料，并告诉站长。</source>
        <translation>Changed values were wiped from the activity log without a record of destruction. Please keep this data and tell the station head.</translation>
    </message>
    <message>
        <source>使用记录的末尾被删掉了：现有 {now} 条，{place}记的是 {seq} 条。请告诉站长。</source>
        <translation>The end of the activity log has been cut off: it has {now} entries, {place} says {seq}. Please tell the station head.</translation>
    </message>
    <message>
        <source>使用记录在第 {seq} 条（修复资料）以前的部分，修复之后又被改动过。请保留这份资料，并告诉站长。</source>
        <translation>The activity log before entry {seq} (the repair) was altered again after the repair. Please keep this data and tell the station head.</translation>
    </message>
    <message>
        <source>使用记录第 {seq} 条与{place}记的不一致，可能整个换过。请告诉站长。</source>
        <translation>Entry {seq} of the activity log differs from what {place} says; the log may have been replaced. Please tell the station head.</translation>
    </message>
    <message>
        <source>备份没有写成，可能是磁盘已满或 U 盘已拔出；以前的备份没有改动。请换个位置再备份一次。</source>
        <translation>The backup was not written; the disk may be full or the USB drive unplugged. Earlier backups are unchanged. Please back up again somewhere else.</translation>
    </message>
    <message>
        <source>没有恢复，可能是磁盘已满或备份盘已拔出；原来的资料没有改动。请腾出空间再恢复一次。</source>
        <extracomment>How the names of folders begin that hold the files from before a restore.</extracomment>
        <translation>Nothing was restored; the disk may be full or the backup drive unplugged. The data is unchanged. Please make room and restore again.</translation>
    </message>
    <message>
        <source>资料文件的结构不完整。请从最近的备份恢复。</source>
        <translation>The structure of the data file is incomplete. Please restore the latest backup.</translation>
    </message>
    <message>
        <source>有 {n} 处记录指向已不存在的记录（{tables}）。请从备份恢复，或联系维护人员。</source>
        <translation>{n} references point to records that no longer exist ({tables}). Please restore a backup, or call your maintainer.</translation>
    </message>
    <message>
        <source>密钥文件里</source>
        <translation>the key file</translation>
    </message>
    <message>
        <source>备份 {name} 里</source>
        <translation>the backup {name}</translation>
    </message>
    <message>
        <source>密钥文件 {names} 缺失或与另一份不一致。请关闭社工台再打开一次，会自动补好。</source>
        <translation>The key file {names} is missing or differs from the other one. Please close swdesk and open it again; it will be mended.</translation>
    </message>
    <message>
        <source>有 {n} 个附件文件已损坏。请从备份恢复这些附件。</source>
        <translation>{n} attachments are damaged. Please restore them from a backup.</translation>
    </message>
    <message>
        <source>备份 {name} 已损坏，不能用来恢复。请重新备份一次。</source>
        <translation>The backup {name} is damaged and cannot be restored. Please make a new backup.</translation>
    </message>
    <message>
        <source>个案服务记录</source>
        <translation>Case service records</translation>
    </message>
    <message>
        <source>还没有备份，没有可以演练的。请先做一次备份。</source>
        <translation>There is no backup to rehearse with yet. Please make one first.</translation>
    </message>
    <message>
        <source>这份备份用的是另一把密钥，现在的密码打不开它。请马上重新备份一次。</source>
        <translation>This backup uses another key; the present password cannot open it. Please make a new backup now.</translation>
    </message>
    <message>
        <source>电脑时间是 {now:%Y-%m-%d %H:%M}，比上次使用时（{last:%Y-%m-%d %H:%M}）还早。请先把电脑时间调对，不然新填的日期会错；旧备份在此期间一份也不会删。</source>
        <extracomment>Days after which a backup outside this disk is old, and after which it is too old.</extracomment>
        <translation>The computer&apos;s clock says {now:%Y-%m-%d %H:%M}, which is before swdesk was last used ({last:%Y-%m-%d %H:%M}). Please set the clock first, or new dates will be wrong; until then no old backup will be deleted.</translation>
    </message>
    <message>
        <source>资料比上次关闭时旧：少了 {n} 条使用记录，可能是 records.db 被换成了从前的一份。请先不要录入，核对是不是拷错了文件；要找回，请从最近的备份恢复。</source>
        <translation>The records are older than when last closed: {n} entries of the usage log are gone; records.db may have been replaced by an earlier copy. Please enter nothing yet and check whether the wrong file was copied; to get everything back, restore the newest backup.</translation>
    </message>
    <message>
        <source>恢复的备份是换密钥以前做的，现在又用着从前的密钥，离开的人可能还打得开。请在“设置”的“密钥”里再换一次。</source>
        <translation>The restored backup was made before the key was changed, and the former key is in use again, so that people who left may still open it. Please change the key once more under Settings, Keys.</translation>
    </message>
    <message>
        <source>发现一个不属于这份资料的日志文件，可能是手工复制资料时混进来的。它没有被使用，已改名为 {name}；资料正在全面检查，没有问题的话可以把它删掉。</source>
        <translation>A journal file that does not belong to this data was found; it may have come in when files were copied by hand. It was not used and is now called {name}. The data is being checked in full; if it is sound, the file can be deleted.</translation>
    </message>
    <message>
        <source>磁盘只剩 {free} MB，快存不下备份了。请删除不用的文件，至少腾出 {need} MB。</source>
        <translation>The disk has only {free} MB left, hardly enough for a backup. Please delete unused files to free at least {need} MB.</translation>
    </message>
    <message>
        <source>恢复码抄写无误，但不是这份资料的恢复码。请找出最近一次打印的恢复码单。</source>
        <translation>The recovery code is written correctly, but it is not the one for this data. Please find the recovery code sheet printed last.</translation>
    </message>
    <message>
        <source>这是最后一个能打开资料的账号，不能停用。请先添加另一位社工。</source>
        <translation>This is the last account that can open the data; it cannot be disabled. Please add another worker first.</translation>
    </message>
    <message>
        <source>关闭时</source>
        <translation>At closing</translation>
    </message>
    <message>
        <source>工作中</source>
        <translation>During work</translation>
    </message>
    <message>
        <source>手动</source>
        <translation>By hand</translation>
    </message>
    <message>
        <source>导入前</source>
        <translation>Before an import</translation>
    </message>
    <message>
        <source>升级前</source>
        <translation>Before an upgrade</translation>
    </message>
    <message>
        <source>恢复前</source>
        <translation>Before a restore</translation>
    </message>
    <message>
        <source>换密钥前</source>
        <translation>Before a key change</translation>
    </message>
    <message>
        <source>销毁后</source>
        <translation>After a destruction</translation>
    </message>
    <message>
        <source>密码太短。请用至少 10 个字符，或四个用空格隔开的词语。</source>
        <translation>The password is too short. Please use at least 10 characters, or four words with spaces between.</translation>
    </message>
    <message>
        <source>这个密码太容易猜到。请换成四个互不相干的词语，不要用单位名、电话或连续的数字字母。</source>
        <translation>This password is too easy to guess. Please use four unrelated words, without office names, phone numbers or runs of digits or letters.</translation>
    </message>
    <message>
        <source>恢复码应有 25 个字符（五组，每组五个）。请对照恢复码单补齐或删去多余的字符。</source>
        <translation>A recovery code has 25 characters (five groups of five). Please compare it with the sheet and add or remove characters.</translation>
    </message>
    <message>
        <source>恢复码里有抄错的字符。请对照恢复码单逐组再看一遍。</source>
        <translation>There is a wrong character in the recovery code. Please compare it with the sheet group by group.</translation>
    </message>
    <message>
        <source>这个文件夹在网络盘上，断网或两台电脑同时写会损坏资料。请改选本机硬盘上的文件夹。</source>
        <translation>This folder is on a network drive; a lost connection or two computers writing at once would damage the data. Please choose a folder on this computer&apos;s disk.</translation>
    </message>
    <message>
        <source>这个文件夹由网盘自动同步，同步到一半会损坏资料，也会把资料传到网上。请改选没有同步的文件夹，例如 D 盘下新建一个。</source>
        <translation>This folder is synchronised by a cloud drive; a half-done synchronisation would damage the data, and the data would go online. Please choose a folder that is not synchronised, such as a new one on drive D.</translation>
    </message>
    <message>
        <source>资料放在 U 盘或移动硬盘上容易丢失和损坏。建议放在本机硬盘，移动盘只用来存备份。</source>
        <translation>Data on a USB or portable drive is easily lost and damaged. Better keep it on this computer&apos;s disk and use the drive for backups only.</translation>
    </message>
    <message>
        <source>这个文件夹里还没有工作站资料。请新建工作站，或选择原来存放资料的文件夹。</source>
        <translation>There is no station in this folder yet. Please create one, or choose the folder where the data is kept.</translation>
    </message>
    <message>
        <source>这个文件夹里已有工作站资料，不能再新建。请直接打开它，或另选一个文件夹。</source>
        <translation>This folder already holds a station; no new one can be made here. Please open it, or choose another folder.</translation>
    </message>
    <message>
        <source>找不到密钥文件 records.keys，没有它谁也打不开资料。请把它放回原处（每份备份里都有一份），或从备份恢复。</source>
        <translation>The key file records.keys is not there; without it nobody can open the data. Please put it back (every backup has a copy), or restore a backup.</translation>
    </message>
    <message>
        <source>密钥文件 records.keys 已损坏。请从备份恢复，备份里有完好的一份。</source>
        <translation>The key file records.keys is damaged. Please restore a backup; it holds a sound copy.</translation>
    </message>
    <message>
        <source>找不到资料文件 records.db，可能被移走或被杀毒软件隔离了。请把它放回原处，或从备份恢复。</source>
        <translation>The data file records.db is not there; it may have been moved, or quarantined by antivirus software. Please put it back, or restore a backup.</translation>
    </message>
    <message>
        <source>资料文件 records.db 已损坏（与密码无关）。请在社工台的窗口里修复，或从最近的备份恢复；原文件会另存一份。</source>
        <translation>The data file records.db is damaged (this has nothing to do with the password). Please repair it in the window of swdesk, or restore the latest backup; the damaged file will be kept.</translation>
    </message>
    <message>
        <source>社工台已在这台电脑上打开这份资料。请切换到那个窗口，或先把它关闭。</source>
        <translation>swdesk already has this data open on this computer. Please switch to that window, or close it first.</translation>
    </message>
    <message>
        <source>这份资料由更新版本的社工台写入，本版本不能打开。请换用新版本，资料没有改动。</source>
        <translation>This data was written by a newer version of swdesk, which this version cannot open. Please use the new version; the data is unchanged.</translation>
    </message>
    <message>
        <source>这个文件夹只能读、不能写。请检查文件夹权限或磁盘写保护，或把资料移到别处再打开。</source>
        <translation>This folder can be read but not written. Please check its permissions or the disk&apos;s write protection, or move the data elsewhere.</translation>
    </message>
    <message>
        <source>资料文件正被别的程序占用（多半是杀毒软件或备份软件）。请稍等片刻再试一次。</source>
        <translation>Another program is using the data file (most likely antivirus or backup software). Please wait a moment and try again.</translation>
    </message>
    <message>
        <source>正在检查、备份或导入资料，请等它做完再试一次。</source>
        <translation>The data is being checked, backed up or imported; please wait for it to finish and try again.</translation>
    </message>
    <message>
        <source>磁盘已满，刚才的内容没有保存，仍留在屏幕上。请删除不用的文件腾出空间，再保存一次。</source>
        <translation>The disk is full. What you just entered was not saved and is still on the screen. Please delete unused files and save again.</translation>
    </message>
    <message>
        <source>磁盘读写出错，刚才的内容没有保存。请检查磁盘是否已满、移动硬盘是否松动，再保存一次，并尽快做一份备份。</source>
        <translation>The disk had a read or write error, and what you just entered was not saved. Please see whether the disk is full or a portable drive is loose, save again and make a backup soon.</translation>
    </message>
    <message>
        <source>已停止，资料没有改动。</source>
        <translation>Stopped; the data is unchanged.</translation>
    </message>
    <message>
        <source>密码不对。请检查大小写和输入法，再输一次；忘记密码时可用恢复码重设。</source>
        <translation>Wrong password. Please check capitals and input method, and enter it again; a forgotten password can be reset with the recovery code.</translation>
    </message>
    <message>
        <source>这不是完好的社工台备份文件。请另选一份备份。</source>
        <translation>This is not a sound swdesk backup. Please choose another one.</translation>
    </message>
    <message>
        <source>找不到这份附件的文件。请从备份恢复，或重新扫描后再添加。</source>
        <translation>The file of this attachment is not there. Please restore it from a backup, or scan and add it again.</translation>
    </message>
    <message>
        <source>这份附件的文件已损坏。请从备份恢复，或重新扫描后再添加。</source>
        <translation>The file of this attachment is damaged. Please restore it from a backup, or scan and add it again.</translation>
    </message>
    <message>
        <source>这份资料文件一条记录也读不出来了，没有改动它。请从备份恢复。</source>
        <translation>Not one record can be read from this data file; it was left unchanged. Please restore a backup.</translation>
    </message>
    <message>
        <source>读出的内容没有通过检验，没有改动原来的文件。请从备份恢复。</source>
        <translation>What could be read did not pass the check; the original file was left unchanged. Please restore a backup.</translation>
    </message>
    <message>
        <source>U 盘上的这份备份没有写成，可能是盘已拔出或已满；盘上以前的备份没有改动。请插好 U 盘再备份一次。</source>
        <translation>The copy on the USB drive was not written; the drive may be unplugged or full. Earlier backups on it are unchanged. Please plug it in and back up again.</translation>
    </message>
    <message>
        <source>这个文件夹在资料文件夹里面，硬盘坏了会一起丢。请选 U 盘或移动硬盘上的文件夹。</source>
        <translation>This folder is inside the data folder; if the disk breaks, both are lost. Please choose a folder on a USB or portable drive.</translation>
    </message>
    <message>
        <source>数据库文件读不出来。</source>
        <translation>The database file cannot be read.</translation>
    </message>
    <message>
        <source>有 {n} 处数据页校验不符。</source>
        <translation>{n} data pages do not match their checksum.</translation>
    </message>
    <message>
        <source>数据库结构不完整。</source>
        <translation>The structure of the database is incomplete.</translation>
    </message>
    <message>
        <source>记录条数对不上。</source>
        <translation>The number of records does not add up.</translation>
    </message>
    <message>
        <source>这份备份没有通过检验：{found}请换一份备份，或重新备份一次。</source>
        <translation>This backup did not pass the check: {found} Please choose another backup, or make a new one.</translation>
    </message>
    <message>
        <source>修复时补的{number}</source>
        <translation>Added in repair {number}</translation>
    </message>
    <message>
        <source>原来的内容没有找回，这一条是修复资料时补的。</source>
        <translation>The original content was not found; this record was added while repairing the data.</translation>
    </message>
    <message>
        <source>还没有保存</source>
        <translation>Not saved yet</translation>
    </message>
    <message>
        <source>“{title}”里有还没有保存的内容。</source>
        <translation>&quot;{title}&quot; has content that is not saved.</translation>
    </message>
    <message>
        <source>可以先留作草稿，下次打开这张表时接着填。</source>
        <translation>It can be kept as a draft and continued when you open this form again.</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>留作草稿</source>
        <translation>Keep as draft</translation>
    </message>
    <message>
        <source>继续填写</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>正在备份并导入</source>
        <translation>Backing up and importing</translation>
    </message>
    <message>
        <source>正在撤销这次导入</source>
        <translation>Undoing this import</translation>
    </message>
    <message>
        <source>这台电脑上没有装打印机。请先接好打印机，或存为 PDF 拿到别处打印。</source>
        <translation>No printer is installed on this computer. Please connect one, or save as PDF and print elsewhere.</translation>
    </message>
    <message>
        <source>{day} 修复过损坏的资料，使用记录有 {n} 条没有找回，其余与修复时一致。</source>
        <translation>Damaged data was repaired on {day}; {n} entries of the activity log were not recovered, the rest is as it was at the repair.</translation>
    </message>
    <message>
        <source>导入的表格</source>
        <translation>Imported sheet</translation>
    </message>
    <message>
        <source>一共 {n} 条，太多了印不下。请先选时间、同事或动作，再打印。</source>
        <translation>{n} entries are too many to print. Please choose a time, colleague or action first, then print.</translation>
    </message>
    <message>
        <source>问题界定</source>
        <translation>The problem</translation>
    </message>
    <message>
        <source>成因与延续因素/（客观、主观）</source>
        <translation>Causes and what sustains it (objective, subjective)</translation>
    </message>
    <message>
        <source>需求排序</source>
        <translation>Needs in order</translation>
    </message>
    <message>
        <source>危机评估</source>
        <translation>Crisis assessment</translation>
    </message>
    <message>
        <source>个案预估表</source>
        <translation>Case assessment form</translation>
    </message>
    <message>
        <source>概况</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>资料/提供人</source>
        <translation>Informant</translation>
    </message>
    <message>
        <source>收集资料/方法</source>
        <translation>How data was collected</translation>
    </message>
    <message>
        <source>三个方面</source>
        <translation>Three sides</translation>
    </message>
    <message>
        <source>家庭与/社会关系</source>
        <translation>Family and social relations</translation>
    </message>
    <message>
        <source>家庭图/与生态图</source>
        <translation>Genogram and ecomap</translation>
    </message>
    <message>
        <source>先写事实，后写推断；先写现在，后写过去</source>
        <translation>Facts first, inference after; the present first, the past after</translation>
    </message>
    <message>
        <source>资源</source>
        <translation>Resource</translation>
    </message>
    <message>
        <source>诊断</source>
        <translation>Diagnosis</translation>
    </message>
    <message>
        <source>投诉登记处理表</source>
        <translation>Complaint form</translation>
    </message>
    <message>
        <source>受理</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>被投诉的/人或事</source>
        <translation>Person or matter complained about</translation>
    </message>
    <message>
        <source>对答复的/满意度</source>
        <translation>Satisfaction with reply</translation>
    </message>
    <message>
        <source>投诉人签名</source>
        <translation>Complainant&apos;s signature</translation>
    </message>
    <message>
        <source>承办人签名</source>
        <translation>Signature of person in charge</translation>
    </message>
    <message>
        <source>收入合计</source>
        <translation>Total income</translation>
    </message>
    <message>
        <source>结余</source>
        <translation>Surplus</translation>
    </message>
    <message>
        <source>慈善项目（社区基金）登记表</source>
        <translation>Charity project form</translation>
    </message>
    <message>
        <source>收支明细</source>
        <translation>Income and expenses</translation>
    </message>
    <message>
        <source>反映人</source>
        <translation>Raised by</translation>
    </message>
    <message>
        <source>答复单</source>
        <translation>Reply slip</translation>
    </message>
    <message>
        <source>答复</source>
        <translation>Reply</translation>
    </message>
    <message>
        <source>反映的/问题</source>
        <translation>Concern raised</translation>
    </message>
    <message>
        <source>签收</source>
        <translation>Received by signature</translation>
    </message>
    <message>
        <source>本人（代收人）签名</source>
        <translation>Signature (own or on behalf)</translation>
    </message>
    <message>
        <source>问题反映与答复回访表</source>
        <translation>Concern and reply form</translation>
    </message>
    <message>
        <source>反映</source>
        <translation>Concern</translation>
    </message>
    <message>
        <source>反映人签名</source>
        <translation>Signature of person raising it</translation>
    </message>
    <message>
        <source>会议（议事会）记录表</source>
        <translation>Meeting record</translation>
    </message>
    <message>
        <source>会议情况</source>
        <translation>The meeting</translation>
    </message>
    <message>
        <source>议题与落实</source>
        <translation>Topics and results</translation>
    </message>
    <message>
        <source>主持人签名</source>
        <translation>Chair&apos;s signature</translation>
    </message>
    <message>
        <source>记录人签名</source>
        <translation>Recorder&apos;s signature</translation>
    </message>
    <message>
        <source>个人信息请求登记表</source>
        <translation>Information request form</translation>
    </message>
    <message>
        <source>请求</source>
        <translation>Request</translation>
    </message>
    <message>
        <source>提出人/姓名</source>
        <translation>Asked by/name</translation>
    </message>
    <message>
        <source>涉及的栏/目或记录</source>
        <translation>Fields or records concerned</translation>
    </message>
    <message>
        <source>提出人签名</source>
        <translation>Requester&apos;s signature</translation>
    </message>
    <message>
        <source>经办社工签名</source>
        <translation>Signature of worker in charge</translation>
    </message>
    <message>
        <source>个人信息安全事件报告</source>
        <translation>Security incident report</translation>
    </message>
    <message>
        <source>事件</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>涉及的/副本</source>
        <translation>Copy/concerned</translation>
    </message>
    <message>
        <source>经过与/原因</source>
        <translation>Course and cause</translation>
    </message>
    <message>
        <source>涉及的信息</source>
        <translation>Information concerned</translation>
    </message>
    <message>
        <source>不满/14岁</source>
        <translation>Under 14</translation>
    </message>
    <message>
        <source>不满/18岁</source>
        <translation>Under 18</translation>
    </message>
    <message>
        <source>可能的/危害</source>
        <translation>Possible harm</translation>
    </message>
    <message>
        <source>补救措施</source>
        <translation>Remedies</translation>
    </message>
    <message>
        <source>个人可采/取的措施</source>
        <translation>What persons can do themselves</translation>
    </message>
    <message>
        <source>报告主/管部门</source>
        <translation>Authority informed</translation>
    </message>
    <message>
        <source>通知/个人</source>
        <translation>Persons notified</translation>
    </message>
    <message>
        <source>案卷借阅（查阅）登记表</source>
        <translation>File consultation and loan</translation>
    </message>
    <message>
        <source>申请</source>
        <translation>Request</translation>
    </message>
    <message>
        <source>案卷不带出本站为宜；借出要写应还日期</source>
        <translation>Files had better stay in the office; a loan needs a day of return</translation>
    </message>
    <message>
        <source>归还</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>查阅人签名</source>
        <translation>Reader signs</translation>
    </message>
    <message>
        <source>批准人签名</source>
        <translation>Approver signs</translation>
    </message>
    <message>
        <source>经办人签名</source>
        <translation>Signature of person handling</translation>
    </message>
    <message>
        <source>项目登记表</source>
        <translation>Project form</translation>
    </message>
    <message>
        <source>合同</source>
        <translation>Contract</translation>
    </message>
    <message>
        <source>合同指标</source>
        <translation>Contract targets</translation>
    </message>
    <message>
        <source>参与方</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>项目评估</source>
        <translation>Project review</translation>
    </message>
    <message>
        <source>宣传与交流登记表</source>
        <translation>Publicity form</translation>
    </message>
    <message>
        <source>宣传与交流</source>
        <translation>Publicity</translation>
    </message>
    <message>
        <source>标题或/事由</source>
        <translation>Title or matter</translation>
    </message>
    <message>
        <source>网址或/版面</source>
        <translation>Web address or page</translation>
    </message>
    <message>
        <source>媒体/或单位</source>
        <translation>Media/or unit</translation>
    </message>
    <message>
        <source>篇（期、/次）数</source>
        <translation>Items (issues, times)</translation>
    </message>
    <message>
        <source>目标进展</source>
        <translation>Goal progress</translation>
    </message>
    <message>
        <source>达成度/（%）</source>
        <translation>Attained (%)</translation>
    </message>
    <message>
        <source>个案阶段小结</source>
        <translation>Case interim review</translation>
    </message>
    <message>
        <source>小结</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>困难与/原因</source>
        <translation>Difficulties and causes</translation>
    </message>
    <message>
        <source>下阶段/安排</source>
        <translation>Next stage</translation>
    </message>
    <message>
        <source>服务记录单</source>
        <translation>Service slip</translation>
    </message>
    <message>
        <source>服务</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>服务对象签名</source>
        <translation>Recipient&apos;s signature</translation>
    </message>
    <message>
        <source>服务人签名</source>
        <translation>Signature of provider</translation>
    </message>
    <message>
        <source>督导记录表</source>
        <translation>Supervision record</translation>
    </message>
    <message>
        <source>被督导者</source>
        <translation>Supervisee</translation>
    </message>
    <message>
        <source>督导过程</source>
        <translation>Course of supervision</translation>
    </message>
    <message>
        <source>提出的/问题</source>
        <translation>Questions raised</translation>
    </message>
    <message>
        <source>跟进事项</source>
        <translation>Follow-up items</translation>
    </message>
    <message>
        <source>督导者签名</source>
        <translation>Supervisor&apos;s signature</translation>
    </message>
    <message>
        <source>被督导者签名</source>
        <translation>Supervisee&apos;s signature</translation>
    </message>
    <message>
        <source>培训记录表</source>
        <translation>Training record</translation>
    </message>
    <message>
        <source>培训情况</source>
        <translation>The training</translation>
    </message>
    <message>
        <source>内容与收获</source>
        <translation>Content and gains</translation>
    </message>
    <message>
        <source>收获与/应用</source>
        <translation>Gains and use</translation>
    </message>
    <message>
        <source>{deed}（离开加密的资料文件夹，请放在安全的地方）</source>
        <translation>{deed} (leaves the encrypted data folder; please keep it in a safe place)</translation>
    </message>
    <message>
        <source>没有写成文件。请看看磁盘是否已满，或换个文件夹再存。</source>
        <translation>The file was not written. Please see whether the disk is full, or choose another folder.</translation>
    </message>
    <message>
        <source>看接案登记表</source>
        <translation>View intake form</translation>
    </message>
    <message>
        <source>看服务对象的档案</source>
        <translation>View recipient&apos;s file</translation>
    </message>
    <message>
        <source>量表测评</source>
        <translation>Scale assessment</translation>
    </message>
    <message>
        <source>修改记录</source>
        <translation>Change history</translation>
    </message>
    <message>
        <source>删除这一份</source>
        <translation>Delete this one</translation>
    </message>
    <message>
        <source>重开为新个案</source>
        <translation>Reopen as new case</translation>
    </message>
    <message>
        <source>转交给别的社工</source>
        <translation>Hand over to another worker</translation>
    </message>
    <message>
        <source>共享与受限</source>
        <translation>Sharing and restriction</translation>
    </message>
    <message>
        <source>改回只服务本人</source>
        <translation>Serve the person only again</translation>
    </message>
    <message>
        <source>改为服务全家</source>
        <translation>Serve the whole household</translation>
    </message>
    <message>
        <source>解除风险：{what}</source>
        <translation>Resolve risk: {what}</translation>
    </message>
    <message>
        <source>核实：不需要强制报告</source>
        <translation>Checked: no mandatory report needed</translation>
    </message>
    <message>
        <source>看原来的个案</source>
        <translation>View original case</translation>
    </message>
    <message>
        <source>看重开的个案</source>
        <translation>View reopened case</translation>
    </message>
    <message>
        <source>打印接案登记表</source>
        <translation>Print intake form</translation>
    </message>
    <message>
        <source>打印这一份</source>
        <translation>Print this one</translation>
    </message>
    <message>
        <source>打印全部过程记录</source>
        <translation>Print all follow-ups</translation>
    </message>
    <message>
        <source>整案装订归档</source>
        <translation>Bind whole case for archive</translation>
    </message>
    <message>
        <source>打印空白接案登记表</source>
        <translation>Print blank intake form</translation>
    </message>
    <message>
        <source>打印空白过程记录表</source>
        <translation>Print blank follow-up form</translation>
    </message>
    <message>
        <source>打印这种表的空白表</source>
        <translation>Print a blank of this form</translation>
    </message>
    <message>
        <source>已去世</source>
        <translation>Deceased</translation>
    </message>
    <message>
        <source>姓名不详</source>
        <extracomment>Fewer people than this make no family to draw.</extracomment>
        <translation>Name unknown</translation>
    </message>
    <message>
        <source>在世</source>
        <translation>Living</translation>
    </message>
    <message>
        <source>不画在图上</source>
        <translation>Not drawn</translation>
    </message>
    <message>
        <source>{name}在图上怎么画？</source>
        <translation>How is {name} drawn?</translation>
    </message>
    <message>
        <source>图上添一个人</source>
        <translation>Add a person to the chart</translation>
    </message>
    <message>
        <source>添上</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>请选这个人与谁是什么关系。</source>
        <translation>Please choose to whom this person is related, and how.</translation>
    </message>
    <message>
        <source>两个人的关系</source>
        <translation>Relation of two people</translation>
    </message>
    <message>
        <source>请选两个人，再选他们的关系。</source>
        <translation>Please choose two people, then their relation.</translation>
    </message>
    <message>
        <source>家庭以外的一个系统</source>
        <translation>A system outside the family</translation>
    </message>
    <message>
        <source>督导意见（可以不写）。定稿以后不能再改，只能写更正。</source>
        <translation>Supervisor&apos;s opinion (optional). Once final, a form can only be amended.</translation>
    </message>
    <message>
        <source>退回，请写明要修改什么。</source>
        <translation>Return: please write what to change.</translation>
    </message>
    <message>
        <source>提交督导</source>
        <translation>Submit</translation>
    </message>
    <message>
        <source>定稿</source>
        <translation>Final</translation>
    </message>
    <message>
        <source>退回</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>写更正</source>
        <translation>Write amendment</translation>
    </message>
    <message>
        <source>本月</source>
        <translation>This month</translation>
    </message>
    <message>
        <source>本季</source>
        <translation>This quarter</translation>
    </message>
    <message>
        <source>今年</source>
        <translation>This year</translation>
    </message>
    <message>
        <source>去年</source>
        <translation>Last year</translation>
    </message>
    <message>
        <source>撤回哪几项？以前已经做的不受影响。</source>
        <translation>Withdraw which items? What was done before is not affected.</translation>
    </message>
    <message>
        <source>登记撤回</source>
        <translation>Record withdrawal</translation>
    </message>
    <message>
        <source>已销毁，正在另做一份不含这些资料的备份</source>
        <translation>Destroyed; another backup without this data is being made</translation>
    </message>
    <message>
        <source>销毁 {n} 项到期档案，销毁后不能恢复。请另一位同事监销：</source>
        <translation>Destroy {n} expired files; they cannot be restored. Please ask a colleague to witness:</translation>
    </message>
    <message>
        <source>批准并销毁</source>
        <translation>Approve and destroy</translation>
    </message>
    <message>
        <source>监销人</source>
        <translation>Witness</translation>
    </message>
    <message>
        <source>监销人的密码</source>
        <translation>Witness&apos;s password</translation>
    </message>
    <message>
        <source>请从列表里选监销人。</source>
        <translation>Please choose the witness from the list.</translation>
    </message>
    <message>
        <source>销毁{name}的全部资料？销毁后谁也不能恢复。</source>
        <translation>Destroy all data of {name}? Nobody can restore it afterwards.</translation>
    </message>
    <message>
        <source>销毁</source>
        <translation>Destroy</translation>
    </message>
    <message>
        <source>再输入一遍姓名或编号</source>
        <translation>Type the name or number once more</translation>
    </message>
    <message>
        <source>和要销毁的姓名或编号不一样，请核对。</source>
        <translation>The name or number differs from that to be destroyed; please check.</translation>
    </message>
    <message>
        <source>涉及：{rows}。误录的记录整份删除，不再计入统计。</source>
        <translation>Concerned: {rows}. A record entered by mistake is deleted whole and no longer counts in figures.</translation>
    </message>
    <message>
        <source>涉及：{rows}。统计用的行只留日期、代码、性别、年龄段和村。</source>
        <translation>Concerned: {rows}. Rows for figures keep only date, codes, sex, age range and village.</translation>
    </message>
    <message>
        <source>别人的记录里还提到这个人：{named}。程序不改别人的话，请先请经办人改写。</source>
        <translation>Other people&apos;s records also mention this person: {named}. The program does not change others&apos; words; please have the workers rewrite them first.</translation>
    </message>
    <message>
        <source>还没有</source>
        <translation>None yet</translation>
    </message>
    <message>
        <source>稳定</source>
        <translation>Stable</translation>
    </message>
    <message>
        <source>基本稳定</source>
        <translation>Mostly stable</translation>
    </message>
    <message>
        <source>有反复</source>
        <translation>Relapses</translation>
    </message>
    <message>
        <source>变差</source>
        <translation>Worse</translation>
    </message>
    <message>
        <source>不需要</source>
        <translation>Not needed</translation>
    </message>
    <message>
        <source>继续留意</source>
        <translation>Keep watching</translation>
    </message>
    <message>
        <source>重开个案</source>
        <translation>Reopen case</translation>
    </message>
    <message>
        <source>回访次序</source>
        <translation>Aftercare no.</translation>
    </message>
    <message>
        <source>回访日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>回访方式</source>
        <translation>How contacted</translation>
    </message>
    <message>
        <source>回访对象</source>
        <translation>Contact with</translation>
    </message>
    <message>
        <source>本人、家属或其他知情人</source>
        <translation>The recipient, family or others who know</translation>
    </message>
    <message>
        <source>现状</source>
        <translation>Present situation</translation>
    </message>
    <message>
        <source>成效保持情况</source>
        <translation>How well results last</translation>
    </message>
    <message>
        <source>稳定性</source>
        <translation>Stability</translation>
    </message>
    <message>
        <source>新的需要</source>
        <translation>New needs</translation>
    </message>
    <message>
        <source>是否重开</source>
        <translation>Reopen?</translation>
    </message>
    <message>
        <source>理由与安排</source>
        <translation>Reasons and arrangements</translation>
    </message>
    <message>
        <source>建议重开请写理由。</source>
        <translation>If reopening is advised, please write why.</translation>
    </message>
    <message>
        <source>情况变差，请考虑继续留意或重开个案。</source>
        <translation>Things got worse; please consider keeping watch or reopening the case.</translation>
    </message>
    <message>
        <source>属实</source>
        <extracomment>Within how many days a complaint is to be answered, unless another day is agreed.</extracomment>
        <translation>Founded</translation>
    </message>
    <message>
        <source>部分属实</source>
        <translation>Partly founded</translation>
    </message>
    <message>
        <source>不属实</source>
        <translation>Unfounded</translation>
    </message>
    <message>
        <source>投诉编号</source>
        <translation>Complaint no.</translation>
    </message>
    <message>
        <source>受理日期</source>
        <translation>Received on</translation>
    </message>
    <message>
        <source>投诉方式</source>
        <translation>How</translation>
    </message>
    <message>
        <source>匿名</source>
        <translation>Anonymous</translation>
    </message>
    <message>
        <source>投诉人</source>
        <translation>Raised by</translation>
    </message>
    <message>
        <source>被投诉的人或事</source>
        <translation>Person or matter complained about</translation>
    </message>
    <message>
        <source>投诉事由</source>
        <translation>Complaint</translation>
    </message>
    <message>
        <source>答复期限</source>
        <translation>Reply due</translation>
    </message>
    <message>
        <source>承办人</source>
        <translation>Person in charge</translation>
    </message>
    <message>
        <source>调查经过</source>
        <translation>Investigation</translation>
    </message>
    <message>
        <source>调查结论</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source>答复日期</source>
        <translation>Replied on</translation>
    </message>
    <message>
        <source>对答复的满意度</source>
        <translation>Satisfaction with reply</translation>
    </message>
    <message>
        <source>早于受理日期，请核对。</source>
        <translation>Before the day it was received; please check.</translation>
    </message>
    <message>
        <source>匿名投诉一般不写姓名，请核对。</source>
        <translation>Anonymous complaints usually have no name; please check.</translation>
    </message>
    <message>
        <source>答复以前请写处理结果。</source>
        <translation>Before replying, please write the outcome.</translation>
    </message>
    <message>
        <source>×××</source>
        <translation>×××</translation>
    </message>
    <message>
        <source>（略）</source>
        <translation>(omitted)</translation>
    </message>
    <message>
        <source>实名</source>
        <translation>Real names</translation>
    </message>
    <message>
        <source>遮盖</source>
        <translation>Masked</translation>
    </message>
    <message>
        <source>{year}年</source>
        <translation>{year}</translation>
    </message>
    <message>
        <source>慈善项目</source>
        <translation>Charity project</translation>
    </message>
    <message>
        <source>社区基金</source>
        <translation>Community fund</translation>
    </message>
    <message>
        <source>设立日期</source>
        <translation>Set up on</translation>
    </message>
    <message>
        <source>结束日期</source>
        <translation>Ended on</translation>
    </message>
    <message>
        <source>管理单位</source>
        <translation>Managed by</translation>
    </message>
    <message>
        <source>慈善会、基金会或村委会</source>
        <translation>Charity federation, foundation or village committee</translation>
    </message>
    <message>
        <source>查阅</source>
        <translation>Read</translation>
    </message>
    <message>
        <source>复制</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>借出</source>
        <translation>Borrow</translation>
    </message>
    <message>
        <source>案卷编号</source>
        <translation>File no.</translation>
    </message>
    <message>
        <source>登记日期</source>
        <translation>Entered on</translation>
    </message>
    <message>
        <source>案卷题名</source>
        <translation>Title of the file</translation>
    </message>
    <message>
        <source>查阅人</source>
        <translation>Reader</translation>
    </message>
    <message>
        <source>用途</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>查阅内容</source>
        <translation>What was read</translation>
    </message>
    <message>
        <source>应还日期</source>
        <translation>Due back</translation>
    </message>
    <message>
        <source>归还日期</source>
        <translation>Returned on</translation>
    </message>
    <message>
        <source>归还检查</source>
        <translation>Check on return</translation>
    </message>
    <message>
        <source>案卷借出要写应还日期。</source>
        <translation>A loan needs the day it is due back.</translation>
    </message>
    <message>
        <source>应还日期早于登记日期，请核对。</source>
        <translation>The day due back is before the day of entry; please check.</translation>
    </message>
    <message>
        <source>归还日期早于登记日期，请核对。</source>
        <translation>The day of return is before the day of entry; please check.</translation>
    </message>
    <message>
        <source>公示情况</source>
        <translation>Public disclosure</translation>
    </message>
    <message>
        <source>项目或基金</source>
        <translation>Project or fund</translation>
    </message>
    <message>
        <source>收支</source>
        <translation>Income or expense</translation>
    </message>
    <message>
        <source>金额</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>来源或去向</source>
        <translation>From or to</translation>
    </message>
    <message>
        <source>凭证</source>
        <translation>Voucher</translation>
    </message>
    <message>
        <source>结婚</source>
        <translation>Married</translation>
    </message>
    <message>
        <source>同居</source>
        <translation>Living together</translation>
    </message>
    <message>
        <source>分居</source>
        <translation>Separated</translation>
    </message>
    <message>
        <source>离婚</source>
        <translation>Divorced</translation>
    </message>
    <message>
        <source>密切</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>过度密切</source>
        <translation>Enmeshed</translation>
    </message>
    <message>
        <source>疏远</source>
        <translation>Distant</translation>
    </message>
    <message>
        <source>冲突</source>
        <translation>Conflict</translation>
    </message>
    <message>
        <source>断绝来往</source>
        <translation>Cut off</translation>
    </message>
    <message>
        <source>一般</source>
        <translation>Fair</translation>
    </message>
    <message>
        <source>没有</source>
        <extracomment>The bonds that make two people a couple. The bonds that say how two people get on.</extracomment>
        <translation>None</translation>
    </message>
    <message>
        <source>家庭付出</source>
        <translation>Family gives</translation>
    </message>
    <message>
        <source>家庭得到</source>
        <translation>Family receives</translation>
    </message>
    <message>
        <source>双方往来</source>
        <translation>Both ways</translation>
    </message>
    <message>
        <source>横移</source>
        <translation>Shift across</translation>
    </message>
    <message>
        <source>纵移</source>
        <translation>Shift down</translation>
    </message>
    <message>
        <source>来自</source>
        <translation>From</translation>
    </message>
    <message>
        <source>关系</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>谁的亲属</source>
        <translation>Whose relative</translation>
    </message>
    <message>
        <source>去世日期</source>
        <translation>Died on</translation>
    </message>
    <message>
        <source>不画</source>
        <translation>Not drawn</translation>
    </message>
    <message>
        <source>去世日期早于出生日期，请核对。</source>
        <translation>Died before being born; please check.</translation>
    </message>
    <message>
        <source>一方</source>
        <translation>One side</translation>
    </message>
    <message>
        <source>另一方</source>
        <translation>Other side</translation>
    </message>
    <message>
        <source>请选两个不同的人。</source>
        <translation>Please choose two different people.</translation>
    </message>
    <message>
        <source>结束早于开始，请核对。</source>
        <translation>It ends before it starts; please check.</translation>
    </message>
    <message>
        <source>往来</source>
        <translation>Exchange</translation>
    </message>
    <message>
        <source>遗失</source>
        <translation>Lost</translation>
    </message>
    <message>
        <source>被盗</source>
        <translation>Stolen</translation>
    </message>
    <message>
        <source>泄露</source>
        <translation>Leaked</translation>
    </message>
    <message>
        <source>被改动或损坏</source>
        <translation>Altered or damaged</translation>
    </message>
    <message>
        <source>这台电脑</source>
        <translation>This computer</translation>
    </message>
    <message>
        <source>备份盘或备份文件</source>
        <translation>Backup drive or file</translation>
    </message>
    <message>
        <source>导出的表格或打印件</source>
        <translation>Exported or printed lists</translation>
    </message>
    <message>
        <source>事件编号</source>
        <translation>Incident no.</translation>
    </message>
    <message>
        <source>事件类型</source>
        <translation>Kind of incident</translation>
    </message>
    <message>
        <source>涉及的副本</source>
        <translation>Copy concerned</translation>
    </message>
    <message>
        <source>哪一份</source>
        <translation>Which one</translation>
    </message>
    <message>
        <source>发生日期</source>
        <translation>Happened on</translation>
    </message>
    <message>
        <source>经过与原因</source>
        <translation>Course and cause</translation>
    </message>
    <message>
        <source>已加密</source>
        <translation>Encrypted</translation>
    </message>
    <message>
        <source>涉及人数</source>
        <translation>Persons concerned</translation>
    </message>
    <message>
        <source>其中不满14岁</source>
        <translation>of them under 14</translation>
    </message>
    <message>
        <source>其中不满18岁</source>
        <translation>of them under 18</translation>
    </message>
    <message>
        <source>信息种类</source>
        <translation>Kinds of information</translation>
    </message>
    <message>
        <source>可能的危害</source>
        <translation>Possible harm</translation>
    </message>
    <message>
        <source>已采取的补救措施</source>
        <translation>Remedies taken</translation>
    </message>
    <message>
        <source>个人可采取的措施</source>
        <translation>What persons can do themselves</translation>
    </message>
    <message>
        <source>报告主管部门</source>
        <translation>Authority informed</translation>
    </message>
    <message>
        <source>通知个人</source>
        <translation>Persons notified</translation>
    </message>
    <message>
        <source>报警</source>
        <translation>Police report</translation>
    </message>
    <message>
        <source>处理完毕</source>
        <translation>Settled on</translation>
    </message>
    <message>
        <source>发现日期早于发生日期，请核对。</source>
        <translation>Found before it happened; please check.</translation>
    </message>
    <message>
        <source>问题编号</source>
        <translation>Concern no.</translation>
    </message>
    <message>
        <source>没有登记档案的人写姓名</source>
        <translation>Without a file, write the name</translation>
    </message>
    <message>
        <source>反映日期</source>
        <translation>Raised on</translation>
    </message>
    <message>
        <source>受理社工</source>
        <translation>Taken by</translation>
    </message>
    <message>
        <source>反映的问题</source>
        <translation>Concern raised</translation>
    </message>
    <message>
        <source>受理部门</source>
        <translation>Asked at</translation>
    </message>
    <message>
        <source>转问日期</source>
        <translation>Asked on</translation>
    </message>
    <message>
        <source>答复内容</source>
        <translation>Reply</translation>
    </message>
    <message>
        <source>依据文件</source>
        <translation>Based on</translation>
    </message>
    <message>
        <source>告知日期</source>
        <translation>Told on</translation>
    </message>
    <message>
        <source>告知方式</source>
        <translation>How told</translation>
    </message>
    <message>
        <source>回访情况</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>告知以前请写答复内容。</source>
        <translation>Before telling them, please write the reply.</translation>
    </message>
    <message>
        <source>反映、告知、回访的日期先后不对，请核对。</source>
        <translation>Raised, told and followed up are not in order; please check.</translation>
    </message>
    <message>
        <source>电话（110）</source>
        <extracomment>&quot;At once&quot; is in the law; whoever reports later is asked to look at the dates again.</extracomment>
        <translation>Phone (110)</translation>
    </message>
    <message>
        <source>当面</source>
        <translation>In person</translation>
    </message>
    <message>
        <source>发现时间</source>
        <translation>Found at</translation>
    </message>
    <message>
        <source>如何发现</source>
        <translation>How found</translation>
    </message>
    <message>
        <source>应报情形</source>
        <translation>Situation to report</translation>
    </message>
    <message>
        <source>其他情形</source>
        <translation>Other situation</translation>
    </message>
    <message>
        <source>所见所闻</source>
        <translation>What was seen and heard</translation>
    </message>
    <message>
        <source>当事人或知情人原话</source>
        <translation>Words of the person or witnesses</translation>
    </message>
    <message>
        <source>涉嫌侵害人</source>
        <translation>Suspected person</translation>
    </message>
    <message>
        <source>知道时填写，不必追问</source>
        <translation>If known; do not press for it</translation>
    </message>
    <message>
        <source>已采取的保护措施</source>
        <translation>Protective measures taken</translation>
    </message>
    <message>
        <source>报告日期</source>
        <translation>Reported on</translation>
    </message>
    <message>
        <source>报告时间</source>
        <translation>Reported at</translation>
    </message>
    <message>
        <source>报告方式</source>
        <translation>How reported</translation>
    </message>
    <message>
        <source>报告单位</source>
        <translation>Reporting organisation</translation>
    </message>
    <message>
        <source>接报的公安机关</source>
        <translation>Police station informed</translation>
    </message>
    <message>
        <source>接报人</source>
        <translation>Report taken by</translation>
    </message>
    <message>
        <source>接报电话</source>
        <translation>Their phone</translation>
    </message>
    <message>
        <source>回执（受案）编号</source>
        <translation>Receipt (case) no.</translation>
    </message>
    <message>
        <source>同时告知</source>
        <translation>Also informed</translation>
    </message>
    <message>
        <source>民政、妇联、教育、检察、村（居）委会等</source>
        <translation>Civil affairs, education, women&apos;s federation</translation>
    </message>
    <message>
        <source>结果日期</source>
        <translation>Outcome on</translation>
    </message>
    <message>
        <source>报告日期早于发现日期，请核对。</source>
        <translation>Reported before it was found; please check.</translation>
    </message>
    <message>
        <source>发现后应当立即报告，请核对日期，或在所见所闻里写明迟报的原因。</source>
        <translation>Reports are due at once; please check the date, or write why it is late under what was seen and heard.</translation>
    </message>
    <message>
        <source>写了处理结果，请填结果日期。</source>
        <translation>There is an outcome; please enter its date.</translation>
    </message>
    <message>
        <source>填了结果日期，请写处理结果。</source>
        <translation>There is an outcome date; please write the outcome.</translation>
    </message>
    <message>
        <source>结果日期早于报告日期，请核对。</source>
        <translation>The outcome is before the report; please check.</translation>
    </message>
    <message>
        <source>会议编号</source>
        <translation>Meeting no.</translation>
    </message>
    <message>
        <source>会议类型</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>会议主题</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>出席人数</source>
        <translation>Persons</translation>
    </message>
    <message>
        <source>出席人员</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>会议过程</source>
        <translation>Course of meeting</translation>
    </message>
    <message>
        <source>议题</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>决议</source>
        <translation>Resolution</translation>
    </message>
    <message>
        <source>责任人</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>期限</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>完成日期</source>
        <translation>Done on</translation>
    </message>
    <message>
        <source>关注的问题与对象</source>
        <translation>Problems and persons in focus</translation>
    </message>
    <message>
        <source>办理中</source>
        <translation>Under way</translation>
    </message>
    <message>
        <source>已归档</source>
        <translation>Archived</translation>
    </message>
    <message>
        <source>筹备</source>
        <translation>Prepare</translation>
    </message>
    <message>
        <source>招募</source>
        <translation>Recruit</translation>
    </message>
    <message>
        <source>进行</source>
        <translation>Running</translation>
    </message>
    <message>
        <source>总结</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>办理情况</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>计划日期</source>
        <translation>Planned on</translation>
    </message>
    <message>
        <source>小组类型</source>
        <translation>Group type</translation>
    </message>
    <message>
        <source>其他类型</source>
        <translation>Other type</translation>
    </message>
    <message>
        <source>小组性质</source>
        <translation>Open or closed</translation>
    </message>
    <message>
        <source>理论与模式</source>
        <translation>Theory and model</translation>
    </message>
    <message>
        <source>其他理论</source>
        <translation>Other theory</translation>
    </message>
    <message>
        <source>节数</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>节</source>
        <translation>sessions</translation>
    </message>
    <message>
        <source>频率与时长</source>
        <translation>Frequency and length</translation>
    </message>
    <message>
        <source>例如：每周一次，每次 1.5 小时</source>
        <translation>Such as weekly, 1.5 hours each</translation>
    </message>
    <message>
        <source>人员分工</source>
        <translation>Division of work</translation>
    </message>
    <message>
        <source>工作人员和志愿者各做什么</source>
        <translation>What staff and volunteers do</translation>
    </message>
    <message>
        <source>背景与需求依据</source>
        <translation>Background and needs</translation>
    </message>
    <message>
        <source>小组目的</source>
        <translation>Purpose of group</translation>
    </message>
    <message>
        <source>计划人数</source>
        <translation>Planned size</translation>
    </message>
    <message>
        <source>招募方式</source>
        <translation>Recruitment</translation>
    </message>
    <message>
        <source>节次</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>主题</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>流程</source>
        <translation>Procedure</translation>
    </message>
    <message>
        <source>旁听</source>
        <translation>Observer</translation>
    </message>
    <message>
        <source>书面同意</source>
        <translation>Written</translation>
    </message>
    <message>
        <source>口头同意</source>
        <translation>Oral</translation>
    </message>
    <message>
        <source>退出日期</source>
        <translation>Left on</translation>
    </message>
    <message>
        <source>特殊需要</source>
        <translation>Special needs</translation>
    </message>
    <message>
        <source>参加的期望</source>
        <translation>Expectations</translation>
    </message>
    <message>
        <source>退出日期早于加入日期，请核对。</source>
        <translation>Left before joining; please check.</translation>
    </message>
    <message>
        <source>带领社工</source>
        <translation>Led by</translation>
    </message>
    <message>
        <source>本节目标</source>
        <translation>Goals of this session</translation>
    </message>
    <message>
        <source>出席备注</source>
        <translation>Note on attendance</translation>
    </message>
    <message>
        <source>特殊与关键事件</source>
        <translation>Special and key incidents</translation>
    </message>
    <message>
        <source>小组动力</source>
        <translation>Group dynamics</translation>
    </message>
    <message>
        <source>沟通、角色、凝聚力、冲突</source>
        <translation>Communication, roles, cohesion, conflict</translation>
    </message>
    <message>
        <source>社工反思</source>
        <translation>Worker&apos;s reflection</translation>
    </message>
    <message>
        <source>下节改进</source>
        <translation>Next session better</translation>
    </message>
    <message>
        <source>{group}&#x3000;第 {nth} 节</source>
        <translation>{group}  session {nth}</translation>
    </message>
    <message>
        <source>内容与组员表现</source>
        <translation>Content and members&apos; behaviour</translation>
    </message>
    <message>
        <source>社工角色</source>
        <translation>Worker&apos;s role</translation>
    </message>
    <message>
        <source>总目标</source>
        <translation>Overall goal</translation>
    </message>
    <message>
        <source>介入策略</source>
        <translation>Strategy</translation>
    </message>
    <message>
        <source>合作者</source>
        <translation>Partners</translation>
    </message>
    <message>
        <source>服务对象的任务</source>
        <translation>Recipient&apos;s tasks</translation>
    </message>
    <message>
        <source>社工的任务</source>
        <translation>Worker&apos;s tasks</translation>
    </message>
    <message>
        <source>预计次数</source>
        <translation>Expected contacts</translation>
    </message>
    <message>
        <source>服务频率</source>
        <translation>Frequency</translation>
    </message>
    <message>
        <source>开始日期</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>预计结束</source>
        <translation>Expected end</translation>
    </message>
    <message>
        <source>风险与应对</source>
        <translation>Risks and responses</translation>
    </message>
    <message>
        <source>评估方法</source>
        <translation>How evaluated</translation>
    </message>
    <message>
        <source>其他评估方法</source>
        <translation>Other evaluation</translation>
    </message>
    <message>
        <source>预计结束早于开始日期，请核对。</source>
        <translation>The expected end is before the start; please check.</translation>
    </message>
    <message>
        <source>服务计划</source>
        <translation>Service plan</translation>
    </message>
    <message>
        <source>衡量指标</source>
        <translation>Measured by</translation>
    </message>
    <message>
        <source>所需资源</source>
        <translation>Resources needed</translation>
    </message>
    <message>
        <source>未开始</source>
        <translation>Not started</translation>
    </message>
    <message>
        <source>进行中</source>
        <translation>Under way</translation>
    </message>
    <message>
        <source>达成</source>
        <translation>Reached</translation>
    </message>
    <message>
        <source>受阻</source>
        <translation>Blocked</translation>
    </message>
    <message>
        <source>放弃</source>
        <translation>Given up</translation>
    </message>
    <message>
        <source>小结起</source>
        <translation>Review from</translation>
    </message>
    <message>
        <source>服务小结</source>
        <translation>Service review</translation>
    </message>
    <message>
        <source>困难与原因</source>
        <translation>Difficulties and causes</translation>
    </message>
    <message>
        <source>计划调整</source>
        <translation>Changes of plan</translation>
    </message>
    <message>
        <source>下阶段安排</source>
        <translation>Next stage</translation>
    </message>
    <message>
        <source>小结起日晚于填表日期，请核对。</source>
        <translation>The review starts after the day it was filled in; please check.</translation>
    </message>
    <message>
        <source>阶段小结</source>
        <translation>Interim review</translation>
    </message>
    <message>
        <source>基线</source>
        <translation>Baseline</translation>
    </message>
    <message>
        <source>达成度</source>
        <translation>Attainment</translation>
    </message>
    <message>
        <source>项目编号</source>
        <translation>Project no.</translation>
    </message>
    <message>
        <source>项目名称</source>
        <translation>Project name</translation>
    </message>
    <message>
        <source>购买方</source>
        <translation>Funder</translation>
    </message>
    <message>
        <source>购买服务或资助的单位</source>
        <translation>Who buys or funds the service</translation>
    </message>
    <message>
        <source>资金来源</source>
        <translation>Source of funds</translation>
    </message>
    <message>
        <source>承接机构</source>
        <translation>Run by</translation>
    </message>
    <message>
        <source>由别的机构承接时填</source>
        <translation>Where another organisation runs it</translation>
    </message>
    <message>
        <source>合同编号</source>
        <translation>Contract no.</translation>
    </message>
    <message>
        <source>签订日期</source>
        <translation>Signed on</translation>
    </message>
    <message>
        <source>合同金额</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>已到账</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>已支出</source>
        <translation>Spent</translation>
    </message>
    <message>
        <source>单位或队伍</source>
        <translation>Unit or team</translation>
    </message>
    <message>
        <source>承担的工作</source>
        <translation>Its part of the work</translation>
    </message>
    <message>
        <source>评估方</source>
        <translation>Reviewers</translation>
    </message>
    <message>
        <source>评估人或单位</source>
        <translation>Reviewer or unit</translation>
    </message>
    <message>
        <source>服务人群</source>
        <translation>People served</translation>
    </message>
    <message>
        <source>项目目标</source>
        <translation>Project goals</translation>
    </message>
    <message>
        <source>结束日期早于开始日期，请核对。</source>
        <translation>The end is before the start; please check.</translation>
    </message>
    <message>
        <source>项目</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>指标</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>口径与提示</source>
        <translation>Definition and hints</translation>
    </message>
    <message>
        <source>目标数</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>合同里的说法</source>
        <translation>As the contract says</translation>
    </message>
    <message>
        <source>已联系</source>
        <translation>Contacted</translation>
    </message>
    <message>
        <source>待回执</source>
        <translation>Awaiting reply</translation>
    </message>
    <message>
        <source>完成</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>未成</source>
        <translation>Not achieved</translation>
    </message>
    <message>
        <source>接收</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>不接收</source>
        <translation>Declined</translation>
    </message>
    <message>
        <source>转介进度</source>
        <translation>Referral progress</translation>
    </message>
    <message>
        <source>接收机构</source>
        <translation>Receiving organisation</translation>
    </message>
    <message>
        <source>接收联系人</source>
        <translation>Contact there</translation>
    </message>
    <message>
        <source>接收方电话</source>
        <translation>Their phone</translation>
    </message>
    <message>
        <source>提供的资料</source>
        <translation>Information given</translation>
    </message>
    <message>
        <source>只勾接收方办理所必需的</source>
        <translation>Tick only what the receiving side needs</translation>
    </message>
    <message>
        <source>已提供的服务</source>
        <translation>Services given so far</translation>
    </message>
    <message>
        <source>转介原因</source>
        <translation>Reason for referral</translation>
    </message>
    <message>
        <source>期望</source>
        <translation>Expectation</translation>
    </message>
    <message>
        <source>联系日期</source>
        <translation>Contacted on</translation>
    </message>
    <message>
        <source>转出日期</source>
        <translation>Referred on</translation>
    </message>
    <message>
        <source>送达日期</source>
        <translation>Delivered on</translation>
    </message>
    <message>
        <source>撤回转介的原因</source>
        <translation>Reason for withdrawing the referral</translation>
    </message>
    <message>
        <source>本人不愿或不再需要时填写</source>
        <translation>If the recipient is unwilling or no longer needs it</translation>
    </message>
    <message>
        <source>不接收的原因</source>
        <translation>Reason for declining</translation>
    </message>
    <message>
        <source>回执日期</source>
        <translation>Reply on</translation>
    </message>
    <message>
        <source>接收人</source>
        <translation>Accepted by</translation>
    </message>
    <message>
        <source>接收人电话</source>
        <translation>Their phone</translation>
    </message>
    <message>
        <source>回执扫描件</source>
        <translation>Scan of reply</translation>
    </message>
    <message>
        <source>跟进结果</source>
        <translation>What came of it</translation>
    </message>
    <message>
        <source>不接收请写原因。</source>
        <translation>Declined: please write why.</translation>
    </message>
    <message>
        <source>有回执请填回执日期。</source>
        <translation>There is a reply; please enter its date.</translation>
    </message>
    <message>
        <source>日期早于上一步，请核对。</source>
        <translation>Before the previous step; please check.</translation>
    </message>
    <message>
        <source>转出之前要先与接收机构联系，请填联系日期。</source>
        <translation>The receiving organisation must be contacted first; please enter the date.</translation>
    </message>
    <message>
        <source>还没有转出日期，请先填写。</source>
        <translation>There is no referral date yet; please enter it first.</translation>
    </message>
    <message>
        <source>查阅复制</source>
        <extracomment>Within so many days somebody is answered (GB/T 35273-2020, 8.7).</extracomment>
        <translation>Access and copy</translation>
    </message>
    <message>
        <source>更正</source>
        <translation>Correction</translation>
    </message>
    <message>
        <source>异议</source>
        <translation>Objection</translation>
    </message>
    <message>
        <source>同意办理</source>
        <translation>Granted</translation>
    </message>
    <message>
        <source>部分办理</source>
        <translation>Granted in part</translation>
    </message>
    <message>
        <source>不予办理</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>登记编号</source>
        <translation>Request no.</translation>
    </message>
    <message>
        <source>提出日期</source>
        <translation>Requested on</translation>
    </message>
    <message>
        <source>提出人姓名</source>
        <translation>Requester&apos;s name</translation>
    </message>
    <message>
        <source>请求事项</source>
        <translation>Kind of request</translation>
    </message>
    <message>
        <source>请求内容</source>
        <translation>Request</translation>
    </message>
    <message>
        <source>涉及的栏目或记录</source>
        <translation>Fields or records concerned</translation>
    </message>
    <message>
        <source>例如：健康状况，或探访编号</source>
        <translation>Such as state of health, or a visit no.</translation>
    </message>
    <message>
        <source>处理决定</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>理由</source>
        <translation>Reasons</translation>
    </message>
    <message>
        <source>本人异议</source>
        <translation>Own objection</translation>
    </message>
    <message>
        <source>附在档案旁，以后查阅时一并看到</source>
        <translation>Kept with the file and shown with it</translation>
    </message>
    <message>
        <source>办结日期</source>
        <translation>Settled on</translation>
    </message>
    <message>
        <source>没有全部办理，请写明理由。</source>
        <translation>Not fully granted; please write why.</translation>
    </message>
    <message>
        <source>请填答复日期。</source>
        <translation>Please enter the day of the reply.</translation>
    </message>
    <message>
        <source>办结之前请先填处理决定。</source>
        <translation>Before settling it, please enter the decision.</translation>
    </message>
    <message>
        <source>监护人代为提出，请填与本人的关系。</source>
        <translation>The guardian asks on behalf; please enter the relation to the recipient.</translation>
    </message>
    <message>
        <source>答复日期早于提出日期，请核对。</source>
        <translation>Replied before it was requested; please check.</translation>
    </message>
    <message>
        <source>资源方名称</source>
        <translation>Provider name</translation>
    </message>
    <message>
        <source>建立联系日期</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>可提供的资源</source>
        <translation>Resources offered</translation>
    </message>
    <message>
        <source>签约日期</source>
        <translation>Agreement signed on</translation>
    </message>
    <message>
        <source>合作情况</source>
        <translation>Cooperation</translation>
    </message>
    <message>
        <source>联络人</source>
        <translation>Liaison</translation>
    </message>
    <message>
        <source>链接编号</source>
        <translation>Linkage no.</translation>
    </message>
    <message>
        <source>链接日期</source>
        <translation>Linked on</translation>
    </message>
    <message>
        <source>资源类型</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>物资写品名和规格</source>
        <translation>For goods, write name and specification</translation>
    </message>
    <message>
        <source>实收，或折合的价值</source>
        <translation>As received, or the value</translation>
    </message>
    <message>
        <source>数量</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>计量单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>件、箱、小时、次</source>
        <translation>pieces, boxes, hours, times</translation>
    </message>
    <message>
        <source>单价</source>
        <translation>Unit price</translation>
    </message>
    <message>
        <source>金额（折价）</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>受益对象</source>
        <translation>Beneficiaries</translation>
    </message>
    <message>
        <source>受益人数</source>
        <translation>Number of beneficiaries</translation>
    </message>
    <message>
        <source>收据、接收单、协议的编号</source>
        <translation>No. of receipt, delivery note or agreement</translation>
    </message>
    <message>
        <source>使用情况</source>
        <translation>How used</translation>
    </message>
    <message>
        <source>资金请写金额。</source>
        <translation>Funds: please enter the amount.</translation>
    </message>
    <message>
        <source>发放合计 {given}，多于收到的 {quantity}，请核对。</source>
        <translation>{given} handed out, more than the {quantity} received; please check.</translation>
    </message>
    <message>
        <source>资源链接</source>
        <translation>Resource linkage</translation>
    </message>
    <message>
        <source>领取日期</source>
        <translation>Received on</translation>
    </message>
    <message>
        <source>领取人</source>
        <translation>Received by</translation>
    </message>
    <message>
        <source>领取数量</source>
        <translation>Quantity received</translation>
    </message>
    <message>
        <source>代谁领取</source>
        <translation>On behalf of</translation>
    </message>
    <message>
        <source>代领的写本人姓名和关系</source>
        <translation>When collected for another: their name and relation</translation>
    </message>
    <message>
        <source>答案要写成“从不=0、有时=1、经常=2”这样。</source>
        <translation>Answers are written like “从不=0、有时=1、经常=2”.</translation>
    </message>
    <message>
        <source>至少要有两个答案。</source>
        <translation>At least two answers are needed.</translation>
    </message>
    <message>
        <source>量表名称</source>
        <translation>Scale name</translation>
    </message>
    <message>
        <source>来源与使用许可</source>
        <translation>Source and licence</translation>
    </message>
    <message>
        <source>谁编的，凭什么可以用</source>
        <translation>Who made it, and why it may be used</translation>
    </message>
    <message>
        <source>问的时段</source>
        <translation>Period asked about</translation>
    </message>
    <message>
        <source>例如：过去一周</source>
        <translation>Such as the past week</translation>
    </message>
    <message>
        <source>指导语</source>
        <translation>Instructions</translation>
    </message>
    <message>
        <source>答案与分值</source>
        <translation>Answers and points</translation>
    </message>
    <message>
        <source>例如：从不=0、有时=1、经常=2</source>
        <translation>Such as 从不=0、有时=1、经常=2</translation>
    </message>
    <message>
        <source>反向计分</source>
        <translation>Reverse scored</translation>
    </message>
    <message>
        <source>本题自己的答案</source>
        <translation>This item&apos;s own answers</translation>
    </message>
    <message>
        <source>从几分起</source>
        <translation>From score</translation>
    </message>
    <message>
        <source>量表代号</source>
        <translation>Scale code</translation>
    </message>
    <message>
        <source>测评日期</source>
        <translation>Assessed on</translation>
    </message>
    <message>
        <source>测评人</source>
        <translation>Assessed by</translation>
    </message>
    <message>
        <source>满分</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>总分超过了满分，请核对。</source>
        <translation>The total exceeds the maximum; please check.</translation>
    </message>
    <message>
        <source>题号</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>回答</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>得分</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>服务项目</source>
        <translation>Service item</translation>
    </message>
    <message>
        <source>餐、次、小时、天</source>
        <translation>meals, times, hours, days</translation>
    </message>
    <message>
        <source>用时</source>
        <translation>Time taken</translation>
    </message>
    <message>
        <source>分钟</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>提供人</source>
        <translation>Provided by</translation>
    </message>
    <message>
        <source>志愿者、助餐点、司机</source>
        <translation>Volunteer, meal point, driver</translation>
    </message>
    <message>
        <source>服务情况</source>
        <translation>About the service</translation>
    </message>
    <message>
        <source>已提交</source>
        <translation>Submitted</translation>
    </message>
    <message>
        <source>已退回</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>单据状态</source>
        <extracomment>The column that says which day the sheet tells of.</extracomment>
        <translation>Form status</translation>
    </message>
    <message>
        <source>督导</source>
        <translation>Supervision</translation>
    </message>
    <message>
        <source>督导日期</source>
        <translation>Supervised on</translation>
    </message>
    <message>
        <source>单据</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>单据编号</source>
        <translation>Form no.</translation>
    </message>
    <message>
        <source>更正内容</source>
        <translation>Amendment</translation>
    </message>
    <message>
        <source>更正原因</source>
        <translation>Reason for amendment</translation>
    </message>
    <message>
        <source>更正人</source>
        <translation>Amended by</translation>
    </message>
    <message>
        <source>更正时间</source>
        <translation>Amended at</translation>
    </message>
    <message>
        <source>内部督导</source>
        <translation>Internal</translation>
    </message>
    <message>
        <source>外聘督导</source>
        <translation>External</translation>
    </message>
    <message>
        <source>督导编号</source>
        <translation>Supervision no.</translation>
    </message>
    <message>
        <source>督导者</source>
        <translation>Supervisor</translation>
    </message>
    <message>
        <source>督导来源</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>督导资质</source>
        <translation>Qualification</translation>
    </message>
    <message>
        <source>督导形式</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>督导内容</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>督导手法</source>
        <translation>Methods</translation>
    </message>
    <message>
        <source>提出的问题</source>
        <translation>Questions raised</translation>
    </message>
    <message>
        <source>督导建议</source>
        <translation>Supervisor&apos;s advice</translation>
    </message>
    <message>
        <source>不在册的姓名</source>
        <translation>Name if not on staff</translation>
    </message>
    <message>
        <source>表现与收获</source>
        <translation>Performance and gains</translation>
    </message>
    <message>
        <source>请选被督导者，不在册的请写姓名。</source>
        <translation>Please choose a supervisee, or write the name if not on staff.</translation>
    </message>
    <message>
        <source>调查日期</source>
        <extracomment>Answers by how content they are, the best first. Who knows so many of the five things knows the station.</extracomment>
        <translation>Survey date</translation>
    </message>
    <message>
        <source>调查名称</source>
        <translation>Survey name</translation>
    </message>
    <message>
        <source>调查对象</source>
        <translation>Surveyed</translation>
    </message>
    <message>
        <source>调查方式</source>
        <translation>How surveyed</translation>
    </message>
    <message>
        <source>现场问卷、电话、网络</source>
        <translation>on paper, by phone, online</translation>
    </message>
    <message>
        <source>发出问卷</source>
        <translation>Sent out</translation>
    </message>
    <message>
        <source>非常满意</source>
        <translation>Very satisfied</translation>
    </message>
    <message>
        <source>满意</source>
        <translation>Satisfied</translation>
    </message>
    <message>
        <source>不满意</source>
        <translation>Dissatisfied</translation>
    </message>
    <message>
        <source>非常不满意</source>
        <extracomment>What the marks from 1 to 5 mean.</extracomment>
        <translation>Very dissatisfied</translation>
    </message>
    <message>
        <source>意见与建议</source>
        <translation>Opinions and suggestions</translation>
    </message>
    <message>
        <source>改进措施</source>
        <translation>Improvements</translation>
    </message>
    <message>
        <source>调查人</source>
        <translation>Surveyed by</translation>
    </message>
    <message>
        <source>有效问卷多于发出的问卷，请核对。</source>
        <translation>More valid questionnaires than were sent out; please check.</translation>
    </message>
    <message>
        <source>电话访问</source>
        <translation>By phone</translation>
    </message>
    <message>
        <source>当面访问</source>
        <translation>Face to face</translation>
    </message>
    <message>
        <source>知道5项</source>
        <translation>Knows 5</translation>
    </message>
    <message>
        <source>知道4项</source>
        <translation>Knows 4</translation>
    </message>
    <message>
        <source>知道3项</source>
        <translation>Knows 3</translation>
    </message>
    <message>
        <source>知道2项</source>
        <translation>Knows 2</translation>
    </message>
    <message>
        <source>知道1项</source>
        <translation>Knows 1</translation>
    </message>
    <message>
        <source>都不知道</source>
        <translation>Knows none</translation>
    </message>
    <message>
        <source>情况说明</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>电话和当面共访问 {reached} 人，下面各项合计 {asked} 人，请核对。</source>
        <translation>{reached} people were asked by phone and in person, but the items below add up to {asked}; please check.</translation>
    </message>
    <message>
        <source>培训编号</source>
        <translation>Training no.</translation>
    </message>
    <message>
        <source>培训主题</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>培训类型</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>学时</source>
        <translation>Credits</translation>
    </message>
    <message>
        <source>讲师</source>
        <translation>Trainer</translation>
    </message>
    <message>
        <source>培训内容</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>收获与应用</source>
        <translation>Gains and use</translation>
    </message>
    <message>
        <source>登记人</source>
        <translation>Entered by</translation>
    </message>
    <message>
        <source>培训</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>参加人</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>证书或成绩</source>
        <translation>Certificate or grade</translation>
    </message>
    <message>
        <source>请选参加人，不在册的请写姓名。</source>
        <translation>Please choose a participant, or write the name if not on staff.</translation>
    </message>
    <message>
        <source>年计划</source>
        <translation>Year plan</translation>
    </message>
    <message>
        <source>季计划</source>
        <translation>Quarter plan</translation>
    </message>
    <message>
        <source>月计划</source>
        <translation>Month plan</translation>
    </message>
    <message>
        <source>周计划</source>
        <translation>Week plan</translation>
    </message>
    <message>
        <source>计划名称</source>
        <translation>Plan name</translation>
    </message>
    <message>
        <source>制订人</source>
        <translation>Planned by</translation>
    </message>
    <message>
        <source>工作目标</source>
        <translation>Work goals</translation>
    </message>
    <message>
        <source>完成情况小结</source>
        <translation>Summary of results</translation>
    </message>
    <message>
        <source>工作内容</source>
        <translation>Work</translation>
    </message>
    <message>
        <source>完成情况</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>今日工作</source>
        <translation>Work today</translation>
    </message>
    <message>
        <source>问题与思考</source>
        <translation>Thoughts</translation>
    </message>
    <message>
        <source>明日安排</source>
        <translation>Plans for tomorrow</translation>
    </message>
    <message>
        <source>个人信息销毁证明</source>
        <translation>Certificate of destruction of personal information</translation>
    </message>
    <message>
        <source>上列资料已从数据库、修改明细、草稿和附件中删除或抹去，不能恢复；“去标识留存”的行只剩日期、代码、性别、年龄段和村（社区），用于保持以往统计数字不变，看不出是谁。本证明不含被销毁资料的内容。</source>
        <translation>The data listed above was deleted or wiped from the database, the changed values, the drafts and the attachments and cannot be restored. Rows &quot;kept without identity&quot; hold only date, codes, sex, age range and village (community) so that past figures stay as they were; they do not show who it was. This certificate holds nothing of what was destroyed.</translation>
    </message>
    <message>
        <source>销毁编号：</source>
        <translation>Destruction no.:</translation>
    </message>
    <message>
        <source>销毁日期：</source>
        <translation>Destroyed on:</translation>
    </message>
    <message>
        <source>抹去 {n} 条</source>
        <translation>{n} records wiped</translation>
    </message>
    <message>
        <source>附件草稿</source>
        <translation>Attachments, drafts</translation>
    </message>
    <message>
        <source>附件 {files} 件，草稿 {drafts} 份</source>
        <translation>{files} attachments, {drafts} drafts</translation>
    </message>
    <message>
        <source>仍在备份
里的</source>
        <translation>Still in backups</translation>
    </message>
    <message>
        <source>没有更早的备份。</source>
        <translation>There are no earlier backups.</translation>
    </message>
    <message>
        <source>批准人签名：</source>
        <translation>Signature of approver:</translation>
    </message>
    <message>
        <source>监销人签名：</source>
        <translation>Signature of witness:</translation>
    </message>
    <message>
        <source>离职交接清单</source>
        <translation>Handover list of departing worker</translation>
    </message>
    <message>
        <source>代号或姓名</source>
        <translation>Code name or name</translation>
    </message>
    <message>
        <source>阶段或状态</source>
        <translation>Stage or status</translation>
    </message>
    <message>
        <source>记录份数</source>
        <translation>Records</translation>
    </message>
    <message>
        <source>移交人核对</source>
        <translation>Checked by giver</translation>
    </message>
    <message>
        <source>接收人核对</source>
        <translation>Checked by receiver</translation>
    </message>
    <message>
        <source>档案移交清单</source>
        <translation>List of files handed over</translation>
    </message>
    <message>
        <source>立卷人</source>
        <translation>Compiled by</translation>
    </message>
    <message>
        <source>起止日期</source>
        <translation>From and to</translation>
    </message>
    <message>
        <source>件数</source>
        <translation>Sheets</translation>
    </message>
    <message>
        <source>{n} 卷，{pages} 页</source>
        <translation>{n} files, {pages} pages</translation>
    </message>
    <message>
        <source>移交人：</source>
        <translation>Handed over by:</translation>
    </message>
    <message>
        <source>接收人：</source>
        <translation>Received by:</translation>
    </message>
    <message>
        <source>监交人：</source>
        <translation>Witness:</translation>
    </message>
    <message>
        <source>一式两份，移交、接收单位各存一份。页数不含封面、目录、备考表和标签。</source>
        <translation>In two copies, one for each side. Pages are counted without cover, contents, notes and label.</translation>
    </message>
    <message>
        <source>{whom}个案服务档案</source>
        <translation>Case file of {whom}</translation>
    </message>
    <message>
        <source>交接日期：</source>
        <translation>Handover date:</translation>
    </message>
    <message>
        <source>{n}项</source>
        <translation>{n} items</translation>
    </message>
    <message>
        <source>监交人（站长或督导）：</source>
        <translation>Overseen by (station head or supervisor):</translation>
    </message>
    <message>
        <source>时长（小时）</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>其他人的姓名和号码已遮盖；社工之间的分析、意见和内部标注不在其中。</source>
        <translation>Names and numbers of others are masked; workers&apos; analyses, opinions and internal marks are not included.</translation>
    </message>
    <message>
        <source>姓名：</source>
        <translation>Name:</translation>
    </message>
    <message>
        <source>{n}次，其中志愿服务 {hours:.1f} 小时</source>
        <translation>{n} times, of them {hours:.1f} volunteer hours</translation>
    </message>
    <message>
        <source>{n}次</source>
        <translation>{n} times</translation>
    </message>
    <message>
        <source>保密承诺书</source>
        <translation>Confidentiality pledge</translation>
    </message>
    <message>
        <source>一、服务对象和家庭的姓名、证件、电话、住址、照片、健康、经济、家庭和服务经过，以及在工作中听到看到的其他情况，我都保密，离开本站以后也一样。
二、只看、只记工作需要的内容；不打听，不在公共场合、微信群和朋友圈谈论，不用真名举例。
三、不拍摄、不抄录、不带走资料，不用个人的手机、邮箱或网盘传送名单；打印件用完收回或销毁。
四、用自己的密码打开资料，不告诉别人，离开座位就锁定。
五、没有本人（不满14岁的由监护人）书面同意，不拍照、录音、录像，不用于宣传。
六、发现未成年人受到侵害、有人要伤害自己或他人，立即报告站长，并依法报案；这不算泄密。
七、发现资料遗失或泄露，当天报告站长。
八、离岗时交还全部资料、备份盘和钥匙，不留副本。违反以上承诺的，愿意承担相应责任。</source>
        <translation>1. I keep confidential the names, IDs, phones, addresses, photos, health, income, family and services of recipients and households and whatever else I see or hear at work, also after I leave the station.
2. I look at and record only what the work needs; I do not pry, do not talk about it in public, in WeChat groups or Moments, and give no examples with real names.
3. I do not photograph, copy or take away records, nor send lists by my own phone, mail or cloud drive; printouts are collected or destroyed after use.
4. I open the data with my own password, tell it to no one, and lock the screen when I leave my desk.
5. Without written consent of the person (the guardian for those under 14) I take no photos, sound or video and use nothing in publicity.
6. If I find a minor harmed, or someone about to harm themselves or others, I tell the station head at once and report to the police as the law requires; this is no breach.
7. If data is lost or leaked, I tell the station head the same day.
8. When I leave I return all records, backup drives and keys and keep no copies. If I break this pledge, I accept the responsibility.</translation>
    </message>
    <message>
        <source>以上内容我已看过并同意遵守。</source>
        <translation>I have read the above and will keep to it.</translation>
    </message>
    <message>
        <source>版本：</source>
        <translation>Version:</translation>
    </message>
    <message>
        <source>承诺条款</source>
        <translation>Terms</translation>
    </message>
    <message>
        <source>承诺</source>
        <translation>Pledge</translation>
    </message>
    <message>
        <source>承诺人签名：</source>
        <translation>Signature:</translation>
    </message>
    <message>
        <source>沿此线剪下，填好后交回转出机构</source>
        <translation>Cut here, fill in and return to the referring organisation</translation>
    </message>
    <message>
        <source>档案到期鉴定清单</source>
        <translation>Appraisal list of expired files</translation>
    </message>
    <message>
        <source>编号或名称</source>
        <translation>No. or name</translation>
    </message>
    <message>
        <source>起算</source>
        <translation>Counted from</translation>
    </message>
    <message>
        <source>鉴定意见</source>
        <translation>Appraisal</translation>
    </message>
    <message>
        <source>截至：</source>
        <translation>As of:</translation>
    </message>
    <message>
        <source>{n} 项</source>
        <translation>{n} items</translation>
    </message>
    <message>
        <source>鉴定人：</source>
        <translation>Appraised by:</translation>
    </message>
    <message>
        <source>批准人：</source>
        <translation>Approved by:</translation>
    </message>
    <message>
        <source>编号后面的年限按本站设置；未成年人从满18岁起算。鉴定意见填“销毁”或“延长”并写明理由。</source>
        <translation>The years after the number follow this station&apos;s settings; for minors they count from the 18th birthday. Under appraisal write 销毁 (destroy) or 延长 (extend), with reasons.</translation>
    </message>
    <message>
        <source>{name}（{why}）</source>
        <translation>{name} ({why})</translation>
    </message>
    <message>
        <source>测评日期：</source>
        <translation>Assessed on:</translation>
    </message>
    <message>
        <source>测评人：</source>
        <translation>Assessed by:</translation>
    </message>
    <message>
        <source>总分：</source>
        <translation>Total:</translation>
    </message>
    <message>
        <source>结果：</source>
        <translation>Result:</translation>
    </message>
    <message>
        <source>问的时段：{period}</source>
        <translation>Period asked about: {period}</translation>
    </message>
    <message>
        <source>；</source>
        <translation>; </translation>
    </message>
    <message>
        <source>{least} 分起：{label}</source>
        <translation>from {least}: {label}</translation>
    </message>
    <message>
        <source>{case_no}，结案后{label}</source>
        <extracomment>The code of the cover under which the papers of a case are bound. A round so long past is history that nobody will make up for. So long after closing nobody is reminded of the binder any more.</extracomment>
        <translation>{case_no}, {label} after closure</translation>
    </message>
    <message>
        <source>结案回访</source>
        <translation>Aftercare</translation>
    </message>
    <message>
        <source>{case_no}，结案或回访后 {days} 天内</source>
        <translation>{case_no}: within {days} days of closing or the last look-in</translation>
    </message>
    <message>
        <source>装订归档</source>
        <translation>Bind and file</translation>
    </message>
    <message>
        <source>个案还没有结束</source>
        <extracomment>The code of the retention list for what is never destroyed. What is filed before drawings and scale results, which the assessment rests on.</extracomment>
        <translation>the case has not ended yet</translation>
    </message>
    <message>
        <source>{n} 份表还没有定稿</source>
        <translation>{n} forms are not final</translation>
    </message>
    <message>
        <source>{worker}已经负责这个个案。</source>
        <translation>{worker} is already responsible for this case.</translation>
    </message>
    <message>
        <source>请写明改变服务范围的原因。</source>
        <translation>Please write why the scope of service changes.</translation>
    </message>
    <message>
        <source>服务对象本人</source>
        <translation>the recipient</translation>
    </message>
    <message>
        <source>家庭 {number}</source>
        <translation>household {number}</translation>
    </message>
    <message>
        <source>结案或转介的个案才能重开；还在办的，接着记录就可以。</source>
        <translation>Only closed or referred cases can be reopened; an open one can simply be continued.</translation>
    </message>
    <message>
        <source>个案还没有结束，先结案再归档。</source>
        <translation>The case has not ended; please close it before archiving.</translation>
    </message>
    <message>
        <source>强制报告还没有处理结果</source>
        <translation>a mandatory report has no outcome yet</translation>
    </message>
    <message>
        <source>{n} 份转介还没有结果</source>
        <translation>{n} referrals have no outcome yet</translation>
    </message>
    <message>
        <source>还没有过程记录</source>
        <translation>no follow-up yet</translation>
    </message>
    <message>
        <source>没有结案表（结案原因、跟进计划或不跟进的原因）</source>
        <translation>no closure form (reason for closure, aftercare plan or reason for none)</translation>
    </message>
    <message>
        <source>没有预估表</source>
        <translation>no assessment</translation>
    </message>
    <message>
        <source>没有写明目标的服务计划</source>
        <translation>no service plan with goals</translation>
    </message>
    <message>
        <source>评估表里没有目标评分</source>
        <translation>no goal ratings in the evaluation</translation>
    </message>
    <message>
        <source>还有 {n} 项风险没有解除</source>
        <translation>{n} risks are not resolved</translation>
    </message>
    <message>
        <source>{n} 份表还没有督导意见</source>
        <translation>{n} forms lack the supervisor&apos;s opinion</translation>
    </message>
    <message>
        <source>知情同意书有效期到这一天</source>
        <extracomment>At 14 people speak for themselves beside their guardians (PIPL 31), at 18 without them.</extracomment>
        <translation>The consent form is valid until this day</translation>
    </message>
    <message>
        <source>续签同意书</source>
        <translation>Renew consent</translation>
    </message>
    <message>
        <source>满 {age} 岁，原来由监护人签署</source>
        <translation>Turned {age}; the guardian signed before</translation>
    </message>
    <message>
        <source>重签同意书</source>
        <translation>Sign consent anew</translation>
    </message>
    <message>
        <source>不满 14 岁要由监护人同意，请改选监护人。</source>
        <extracomment>What is not asked of a child before somebody answers for it.</extracomment>
        <translation>Under 14 the guardian must consent; please choose the guardian.</translation>
    </message>
    <message>
        <source>不满 14 岁的健康、经济、困难等情况，要监护人同意采集与处理后才能登记。请在知情同意里填监护人的同意，或在依据里选法定职责、紧急情况。</source>
        <translation>Under 14, health, income, hardship and the like may be entered only after the guardian has consented to collection and processing. Please enter the guardian&apos;s consent under informed consent, or choose duty under the law or emergency as the basis.</translation>
    </message>
    <message>
        <source>{kind}（{level}），{since} 起</source>
        <translation>{kind} ({level}), since {since}</translation>
    </message>
    <message>
        <source>没有插上的备份盘：插上后照常备份，里面旧的备份到期删除</source>
        <extracomment>So many numbers of one kind stand on a certificate.</extracomment>
        <translation>Backup drives not plugged in: once plugged in they back up as usual and expired backups on them are deleted</translation>
    </message>
    <message>
        <source>{name}：不会自动删除，请保管人当面销毁</source>
        <translation>{name}: not deleted by itself; please have its keeper destroy it before a witness</translation>
    </message>
    <message>
        <source>{name}：照常备份时，最晚 {day} 删除</source>
        <translation>{name}: deleted by {day} at the latest if backups go on as usual</translation>
    </message>
    <message>
        <source>（住址）</source>
        <translation>(address)</translation>
    </message>
    <message>
        <source>家人{nth}</source>
        <translation>Family member {nth}</translation>
    </message>
    <message>
        <source>联系人{nth}</source>
        <translation>Contact {nth}</translation>
    </message>
    <message>
        <source>转介人{nth}</source>
        <translation>Referrer {nth}</translation>
    </message>
    <message>
        <source>成员{nth}</source>
        <translation>Member {nth}</translation>
    </message>
    <message>
        <source>参加者{nth}</source>
        <translation>Participant {nth}</translation>
    </message>
    <message>
        <source>组员{nth}</source>
        <translation>Member {nth}</translation>
    </message>
    <message>
        <source>生态图，{n} 个系统</source>
        <translation>Ecomap, {n} systems</translation>
    </message>
    <message>
        <source>请选用途：{known}。</source>
        <extracomment>Rows that anybody may take out in full; more of them are a copy of the station.</extracomment>
        <translation>Please choose a purpose: {known}.</translation>
    </message>
    <message>
        <source>请写明交给谁：单位或姓名。</source>
        <translation>Please write to whom it is given: organisation or name.</translation>
    </message>
    <message>
        <source>实名导出超过 {n} 行，请写明原因，或改为遮盖。</source>
        <translation>An export with real names has more than {n} rows; please write why, or have it masked.</translation>
    </message>
    <message>
        <source>请写明来查看的人和他们的单位。</source>
        <translation>Please write who comes to view, and from which organisation.</translation>
    </message>
    <message>
        <source>这份个案受限，不在评估查看的范围里。</source>
        <translation>This case is restricted and outside the evaluation viewing.</translation>
    </message>
    <message>
        <source>（不公开的个案）</source>
        <extracomment>The rows that are lines of a register, or stand within one. Those who are not on file go by the name that was written down. What stands in the place of a case that is not for whoever reads.</extracomment>
        <translation>(case not open to others)</translation>
    </message>
    <message>
        <source>（待销毁）</source>
        <extracomment>What stands in the place of the name of somebody who is in the bin: they count, no more.</extracomment>
        <translation>(to be destroyed)</translation>
    </message>
    <message>
        <source>服务人数</source>
        <translation>Persons served</translation>
    </message>
    <message>
        <source>期内至少接受一次服务的人，不重复；没有登记档案的人无法去重，不计。</source>
        <translation>Persons with at least one service in the period, each once; those without a file cannot be told apart and are not counted.</translation>
    </message>
    <message>
        <source>未登记参加者</source>
        <translation>Participants not on file</translation>
    </message>
    <message>
        <source>未留姓名参加者</source>
        <translation>Unnamed participants</translation>
    </message>
    <message>
        <source>活动现场清点、没有留姓名的人次，另列，不计入服务人次和人数。</source>
        <translation>Person-times counted on site without names; listed apart, in neither person-times nor persons.</translation>
    </message>
    <message>
        <source>探访人次</source>
        <translation>Visit person-times</translation>
    </message>
    <message>
        <source>见到本人、电话接通或家人代答的探访；无人、拒访不计。</source>
        <translation>Visits that met the person, reached them by phone or were answered by family; nobody home and refused do not count.</translation>
    </message>
    <message>
        <source>探访人数</source>
        <translation>Persons visited</translation>
    </message>
    <message>
        <source>期内至少探访到一次的人，不重复。</source>
        <translation>Persons reached by a visit at least once in the period, each once.</translation>
    </message>
    <message>
        <source>上期转入个案</source>
        <translation>Cases carried over</translation>
    </message>
    <message>
        <source>期初以前开案、期初还没有结束的个案。</source>
        <translation>Cases opened before the period and not ended at its start.</translation>
    </message>
    <message>
        <source>新开个案</source>
        <translation>Cases opened</translation>
    </message>
    <message>
        <source>开案日期在期内的个案。</source>
        <translation>Cases opened within the period.</translation>
    </message>
    <message>
        <source>结案个案</source>
        <translation>Cases closed</translation>
    </message>
    <message>
        <source>结案日期在期内的个案，不含转介。</source>
        <translation>Cases closed within the period, without referrals.</translation>
    </message>
    <message>
        <source>转介个案</source>
        <translation>Cases referred</translation>
    </message>
    <message>
        <source>期内转介给别的机构而结束的个案。</source>
        <translation>Cases ended in the period by referral to another organisation.</translation>
    </message>
    <message>
        <source>在办个案</source>
        <translation>Open cases</translation>
    </message>
    <message>
        <source>期末还没有结束的个案；应等于上期转入加新开，减结案和转介。</source>
        <translation>Cases not ended at the end of the period; equals carried over plus opened, less closed and referred.</translation>
    </message>
    <message>
        <source>个案服务人次</source>
        <translation>Case person-times</translation>
    </message>
    <message>
        <source>活动场次</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>活动日期在期内、没有取消的活动。</source>
        <translation>Events held in the period and not cancelled.</translation>
    </message>
    <message>
        <source>活动参与人次</source>
        <translation>Event person-times</translation>
    </message>
    <message>
        <source>服务对象和居民在活动中的签到，一人一场计一；不含志愿者、工作人员和嘉宾。</source>
        <translation>Sign-ins of recipients and residents at events, one per person and event; without volunteers, staff and guests.</translation>
    </message>
    <message>
        <source>活动参与人数</source>
        <translation>Event participants</translation>
    </message>
    <message>
        <source>期内至少参加一场活动的人，不重复。</source>
        <translation>Persons at one event or more in the period, each once.</translation>
    </message>
    <message>
        <source>间接受益人数</source>
        <translation>Indirect beneficiaries</translation>
    </message>
    <message>
        <source>活动记录里由社工估计并写明依据的人数；不与直接服务相加。</source>
        <translation>As estimated by the worker, with basis, in the event record; not added to direct services.</translation>
    </message>
    <message>
        <source>社工出动</source>
        <translation>Worker deployments</translation>
    </message>
    <message>
        <source>社工服务时数</source>
        <translation>Worker hours</translation>
    </message>
    <message>
        <source>签到或咨询时留了姓名、没有登记档案的人次，已含在服务人次里，不计入服务人数。</source>
        <translation>Person-times signed in or consulting by name without a file; included in person-times served, not in persons.</translation>
    </message>
    <message>
        <source>咨询人次</source>
        <translation>Consultations</translation>
    </message>
    <message>
        <source>来访、来电、微信等咨询登记，一次计一；没有登记档案的人也计。</source>
        <translation>Consultations in person, by phone, WeChat and so on, one each; those without a file count too.</translation>
    </message>
    <message>
        <source>小组数</source>
        <translation>Groups</translation>
    </message>
    <message>
        <source>第一节在期内的小组。</source>
        <translation>Groups whose first session is in the period.</translation>
    </message>
    <message>
        <source>小组节数</source>
        <translation>Group sessions</translation>
    </message>
    <message>
        <source>期内举行的小组活动，一节计一。</source>
        <translation>Group sessions held in the period, one each.</translation>
    </message>
    <message>
        <source>组员人数</source>
        <translation>Group participants</translation>
    </message>
    <message>
        <source>期内至少到过一节的人，不重复；没有登记档案的人无法去重，不计。</source>
        <translation>Persons at one session or more in the period, each once; those without a file cannot be told apart and are not counted.</translation>
    </message>
    <message>
        <source>组员和旁听的人各节出席之和，一人一节计一；不含志愿者和未留姓名的人。</source>
        <translation>Sum of members and observers present, one per person and session; without volunteers and unnamed persons.</translation>
    </message>
    <message>
        <source>小组未留姓名</source>
        <translation>Unnamed in groups</translation>
    </message>
    <message>
        <source>小组现场清点、没有留姓名的人次，另列，不计入小组人次。</source>
        <translation>Person-times counted on site without names; listed apart, not in group person-times.</translation>
    </message>
    <message>
        <source>组员出席</source>
        <translation>Members present</translation>
    </message>
    <message>
        <source>组员各节出席之和，不含旁听。</source>
        <translation>Sum of members present at sessions, without observers.</translation>
    </message>
    <message>
        <source>组员应到</source>
        <translation>Members due</translation>
    </message>
    <message>
        <source>组员各节出席、缺席和请假之和；没有记录的不计。</source>
        <translation>Sum of members present, absent and excused; what is not recorded does not count.</translation>
    </message>
    <message>
        <source>个案记录、结案后的回访、见到人的探访、咨询、服务对象和居民参加小组和活动，一人一次计一；不含未留姓名的人。</source>
        <translation>Case records, look-ins after closing, visits at which somebody was met, consultations, recipients and residents at groups and events, each person each time; without those whose names are not known.</translation>
    </message>
    <message>
        <source>期内的个案过程记录，一次计一；结案后的回访不在其内。</source>
        <translation>Case records of the period, each once; without look-ins after closing.</translation>
    </message>
    <message>
        <source>结案以后的回访记录，一次计一；已含在服务人次里。</source>
        <translation>Look-ins after closing, each once; they are part of the person-times.</translation>
    </message>
    <message>
        <source>按时完成的个案记录</source>
        <translation>Case records in time</translation>
    </message>
    <message>
        <source>服务结束后 24 小时内（本站在提醒规则里另定时限的，按时限）写下的过程记录。</source>
        <translation>Records written within 24 hours of the service (or within the limit set by the station&apos;s rules).</translation>
    </message>
    <message>
        <source>个案、结案回访、探访、咨询、小组每节各计负责社工一次，活动计签到的工作人员。</source>
        <translation>The worker of each case record, look-in, visit, consultation and group session counts once; at events, the workers who signed in.</translation>
    </message>
    <message>
        <source>个案、探访、咨询、小组每节的时长，加工作人员在活动中从签到到签退的时长；结对人单独去的走访不计，与志愿服务时数分开。</source>
        <translation>Length of case records, visits, consultations and group sessions, and of workers&apos; attendance at events from in to out; visits by a helper alone are not counted; volunteer hours are apart.</translation>
    </message>
    <message>
        <source>注册志愿者</source>
        <translation>Registered volunteers</translation>
    </message>
    <message>
        <source>期末在册的志愿者，不含准志愿者和已退出的。</source>
        <translation>Volunteers registered at the end of the period, without prospective ones and those who left.</translation>
    </message>
    <message>
        <source>活跃志愿者</source>
        <translation>Active volunteers</translation>
    </message>
    <message>
        <source>期内至少服务一次的志愿者，不重复。</source>
        <translation>Volunteers who served at least once in the period, each once.</translation>
    </message>
    <message>
        <source>志愿者人次</source>
        <translation>Volunteer person-times</translation>
    </message>
    <message>
        <source>志愿者的签到，一人一场计一。</source>
        <translation>Sign-ins of volunteers, one per person and event.</translation>
    </message>
    <message>
        <source>志愿服务时数</source>
        <translation>Volunteer hours</translation>
    </message>
    <message>
        <source>志愿者从签到到签退的时长之和，不含路途；没有签退的不计时数，期初时数另列。</source>
        <translation>Sum of volunteers&apos; time from sign-in to sign-out, without travel; no sign-out, no hours; opening hours are listed apart.</translation>
    </message>
    <message>
        <source>新增服务对象</source>
        <translation>New recipients</translation>
    </message>
    <message>
        <source>建档日期在期内的服务对象，待核实的不计。</source>
        <translation>Recipients whose file was opened in the period; those to be verified do not count.</translation>
    </message>
    <message>
        <source>在册服务对象</source>
        <translation>Active recipients</translation>
    </message>
    <message>
        <source>期末在册的服务对象；停止服务和去世的从那一天起不计。</source>
        <translation>Recipients active at the end of the period; no longer counted from the day service ended or of death.</translation>
    </message>
    <message>
        <source>在册服务户数</source>
        <translation>Active households</translation>
    </message>
    <message>
        <source>期末在册服务对象所在的户，不重复；没有编户的人不计。</source>
        <translation>Households of recipients active at the end of the period, each once; people in no household do not count.</translation>
    </message>
    <message>
        <source>探访户次</source>
        <translation>Household visits</translation>
    </message>
    <message>
        <source>同一户同一天探访几个人，计一户次；没有编户的人各计一户。</source>
        <translation>Visits to several people of one household on one day count once; people in no household count one each.</translation>
    </message>
    <message>
        <source>入户探访</source>
        <translation>Home visits</translation>
    </message>
    <message>
        <source>形式为入户的探访。</source>
        <translation>Visits made at home.</translation>
    </message>
    <message>
        <source>电话和视频探访</source>
        <translation>Phone and video visits</translation>
    </message>
    <message>
        <source>形式为电话或视频的探访。</source>
        <translation>Visits made by phone or video.</translation>
    </message>
    <message>
        <source>未探访到</source>
        <translation>Not reached</translation>
    </message>
    <message>
        <source>家中无人、无人接听、拒访等，另列，不计入探访人次。</source>
        <translation>Nobody home, no answer, refused and so on; listed apart, not in visit person-times.</translation>
    </message>
    <message>
        <source>月探访率</source>
        <translation>Monthly visit rate</translation>
    </message>
    <message>
        <source>期内探访到的应访对象÷应探访对象；按月统计时就是月探访率。</source>
        <translation>People met in the period ÷ people to visit; by month it is the monthly visit rate.</translation>
    </message>
    <message>
        <source>结对帮扶</source>
        <translation>Pairs</translation>
    </message>
    <message>
        <source>期末没有结束的结对，一份计一。</source>
        <translation>Pairs that had not ended at the end of the period, each once.</translation>
    </message>
    <message>
        <source>结对服务对象</source>
        <translation>Recipients in pairs</translation>
    </message>
    <message>
        <source>期末有结对的服务对象，不重复；到户的结对计登记的那一位。</source>
        <translation>Recipients with a pair at the end of the period, each once; a pair for a household counts the person registered.</translation>
    </message>
    <message>
        <source>新增结对</source>
        <translation>New pairs</translation>
    </message>
    <message>
        <source>结对日期在期内的结对。</source>
        <translation>Pairs agreed in the period.</translation>
    </message>
    <message>
        <source>结束结对</source>
        <translation>Pairs ended</translation>
    </message>
    <message>
        <source>结束日期在期内的结对。</source>
        <translation>Pairs that ended in the period.</translation>
    </message>
    <message>
        <source>写明结对、见到人的探访；已含在探访人次里。</source>
        <translation>Visits made for a pair at which somebody was met; they are part of the visits.</translation>
    </message>
    <message>
        <source>结对人单独走访</source>
        <translation>Visits by helpers alone</translation>
    </message>
    <message>
        <source>结对走访里社工没有同去的；不计社工出动和社工服务时数。</source>
        <translation>Pair visits without a worker; not counted as deployments or hours of workers.</translation>
    </message>
    <message>
        <source>平均服务次数</source>
        <translation>Mean follow-ups</translation>
    </message>
    <message>
        <source>已结个案的服务人次÷结案个案。</source>
        <translation>Follow-ups of closed cases ÷ cases closed.</translation>
    </message>
    <message>
        <source>目标达成率</source>
        <translation>Goals reached, share</translation>
    </message>
    <message>
        <source>达到预期或更好的目标÷已结个案评过分的目标。</source>
        <translation>Goals rated as expected or better ÷ goals rated in closed cases.</translation>
    </message>
    <message>
        <source>结案率</source>
        <translation>Closure rate</translation>
    </message>
    <message>
        <source>结案个案÷（上期转入＋新开）。</source>
        <translation>Cases closed ÷ (carried over + opened).</translation>
    </message>
    <message>
        <source>期内个案</source>
        <translation>Cases in period</translation>
    </message>
    <message>
        <source>上期转入和新开的个案。</source>
        <translation>Cases carried over and opened.</translation>
    </message>
    <message>
        <source>个案记录及时率</source>
        <translation>Timely case records</translation>
    </message>
    <message>
        <source>按时完成的个案记录÷期内全部过程记录。</source>
        <translation>Case records in time ÷ all case records of the period.</translation>
    </message>
    <message>
        <source>小组出席率</source>
        <translation>Group attendance rate</translation>
    </message>
    <message>
        <source>组员出席÷（出席＋缺席＋请假）；不含旁听，没有记录的不计。</source>
        <translation>Members present ÷ (present + absent + excused); without observers; what is not recorded does not count.</translation>
    </message>
    <message>
        <source>取消的活动、没有到场的人不计。</source>
        <translation>Cancelled events and those who did not come are not counted.</translation>
    </message>
    <message>
        <source>按服务发生的日期计入，不按录入的日期。</source>
        <translation>Counted by the day of the service, not the day of entry.</translation>
    </message>
    <message>
        <source>志愿者、工作人员和嘉宾不计入服务人次。</source>
        <translation>Volunteers, staff and guests are not in person-times served.</translation>
    </message>
    <message>
        <source>人次、人数、户次、场次单位不同，不相加。</source>
        <translation>Person-times, persons, household visits and events are different units and are not added up.</translation>
    </message>
    <message>
        <source>每个数字都可以打开名单核对，名单的行数或合计等于这个数字。</source>
        <translation>Every figure opens the list behind it; the rows or their sum equal the figure.</translation>
    </message>
    <message>
        <source>没有编号为 {code} 的指标，可用：{known}。</source>
        <translation>There is no indicator {code}. Available: {known}.</translation>
    </message>
    <message>
        <source>平均每人次 {hours} 小时，超过 {longest} 小时，不合常理，请核对签到和签退时间。</source>
        <extracomment>Hours a volunteer can be believed to give at one time. Hours of staff and of volunteers this near each other were probably counted once for both.</extracomment>
        <translation>{hours} hours per person-time on average, more than {longest}; not plausible. Please check sign-in and sign-out times.</translation>
    </message>
    <message>
        <source>有时数却没有人次，请核对。</source>
        <translation>There are hours but no person-times; please check.</translation>
    </message>
    <message>
        <source>与志愿服务时数几乎相同，请核对社工时数和志愿时数有没有混在一起。</source>
        <translation>Nearly the same as volunteer hours; please check that worker and volunteer hours were not mixed.</translation>
    </message>
    <message>
        <source>人数多于人次，请核对。</source>
        <translation>More persons than person-times; please check.</translation>
    </message>
    <message>
        <source>另有未登记或未留姓名的 {times} 人次，无法去重，没有计入人数。</source>
        <translation>Another {times} person-times not on file or unnamed cannot be told apart and are not in the number of persons.</translation>
    </message>
    <message>
        <source>上期转入加新开，减结案和转介，应为 {right}，请核对各个案的日期。</source>
        <translation>Carried over plus opened, less closed and referred, makes {right}; please check the dates of the cases.</translation>
    </message>
    <message>
        <source>{month}月</source>
        <translation>month {month}</translation>
    </message>
    <message>
        <source>第{nth}季度</source>
        <translation>quarter {nth}</translation>
    </message>
    <message>
        <source>上半年</source>
        <translation>first half</translation>
    </message>
    <message>
        <source>下半年</source>
        <translation>second half</translation>
    </message>
    <message>
        <source>{first}至{last}</source>
        <translation>{first} to {last}</translation>
    </message>
    <message>
        <source>{year}年{part}</source>
        <translation>{year}, {part}</translation>
    </message>
    <message>
        <source>看不懂期间“{text}”。请写成 2023、2023-06、2023Q2、2023H1，或 2023-01-01..2023-06-30。</source>
        <translation>The period &quot;{text}&quot; cannot be read. Please write 2023, 2023-06, 2023Q2, 2023H1 or 2023-01-01..2023-06-30.</translation>
    </message>
    <message>
        <source>期间“{text}”的结束早于开始，请核对。</source>
        <translation>The period &quot;{text}&quot; ends before it starts; please check.</translation>
    </message>
    <message>
        <source>封账后补录</source>
        <translation>Entered after closing</translation>
    </message>
    <message>
        <source>封账后更正</source>
        <translation>Corrected after closing</translation>
    </message>
    <message>
        <source>期初数（另列）</source>
        <translation>Opening figures (apart)</translation>
    </message>
    <message>
        <source>季度</source>
        <translation>quarter</translation>
    </message>
    <message>
        <source>月</source>
        <extracomment>What a report is illustrated with, where there is any of it.</extracomment>
        <translation>month</translation>
    </message>
    <message>
        <source>一季度</source>
        <translation>Quarter 1</translation>
    </message>
    <message>
        <source>二季度</source>
        <translation>Quarter 2</translation>
    </message>
    <message>
        <source>三季度</source>
        <translation>Quarter 3</translation>
    </message>
    <message>
        <source>四季度</source>
        <translation>Quarter 4</translation>
    </message>
    <message>
        <source>本年</source>
        <translation>This year</translation>
    </message>
    <message>
        <source>上年</source>
        <translation>Last year</translation>
    </message>
    <message>
        <source>累计</source>
        <translation>In all</translation>
    </message>
    <message>
        <source>{year}-{month:02d}</source>
        <translation>{year}-{month:02d}</translation>
    </message>
    <message>
        <source>未注明</source>
        <extracomment>More columns than these no page and no window makes sense of.</extracomment>
        <translation>Not stated</translation>
    </message>
    <message>
        <source>一人可属几类，各类相加不等于合计。</source>
        <translation>One person may belong to several kinds; the kinds do not add up to the total.</translation>
    </message>
    <message>
        <source>这样分有 {n} 栏，最多 {most} 栏，请缩短期间，或改按年分。</source>
        <translation>That makes {n} columns, at most {most} are possible; please shorten the period or tell apart by year.</translation>
    </message>
    <message>
        <source>签字以后口径改过，签字时的口径是：{words}</source>
        <translation>The way of counting changed after signing; when signed it was: {words}</translation>
    </message>
    <message>
        <source>小组财务与物资表</source>
        <translation>Group finances and goods</translation>
    </message>
    <message>
        <source>来源与说明</source>
        <translation>Source and notes</translation>
    </message>
    <message>
        <source>领用人签名</source>
        <translation>Receiver signs</translation>
    </message>
    <message>
        <source>证明人签名</source>
        <translation>Witness signs</translation>
    </message>
    <message>
        <source>小组编号：</source>
        <translation>Group no.:</translation>
    </message>
    <message>
        <source>财务</source>
        <translation>Finances</translation>
    </message>
    <message>
        <source>合计</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>家庭图，{n} 人</source>
        <translation>Genogram, {n} people</translation>
    </message>
    <message>
        <source>收养或继亲</source>
        <translation>Adopted or step</translation>
    </message>
    <message>
        <source>{year} 年去世</source>
        <extracomment>Half the height of a symbol, in mm. The widest a name is set, so that neighbours never touch.</extracomment>
        <translation>died {year}</translation>
    </message>
    <message>
        <source>还有 {count} 项没有选接收人。</source>
        <translation>{count} items have no receiver yet.</translation>
    </message>
    <message>
        <source>接收人不能是{name}本人。</source>
        <translation>The receiver cannot be {name}.</translation>
    </message>
    <message>
        <source>{name}负责的个案或服务对象刚有变动，请重新打开交接。</source>
        <translation>The cases or recipients of {name} have just changed; please open the handover again.</translation>
    </message>
    <message>
        <source>这台电脑上的全部资料</source>
        <translation>All data on this computer</translation>
    </message>
    <message>
        <source>留意冒充社工站、民政或银行的电话和上门人员；不要向陌生人报身份证号和验证码。</source>
        <translation>Beware of callers and visitors posing as the station, civil affairs or a bank; give ID numbers and verification codes to no stranger.</translation>
    </message>
    <message>
        <source>立即采取补救措施，并报告站长和主管单位。</source>
        <translation>Take remedies at once and report to the station head and the responsible authority.</translation>
    </message>
    <message>
        <source>通知当地履行个人信息保护职责的部门（网信部门）：信息种类、原因、可能的危害、补救措施、联系方式。</source>
        <translation>Notify the local personal information authority (cyberspace office): kinds of information, cause, possible harm, remedies, contact.</translation>
    </message>
    <message>
        <source>资料已加密，能有效避免造成危害的，可以不逐人通知；主管部门要求通知的，应当通知。</source>
        <translation>If the data is encrypted and harm is effectively avoided, persons need not be notified one by one, unless the authority asks for it.</translation>
    </message>
    <message>
        <source>通知受影响的每一个人：种类、原因、危害、补救措施、可以自己做什么、联系方式。</source>
        <translation>Notify each person affected: kinds, cause, harm, remedies, what they can do, contact.</translation>
    </message>
    <message>
        <source>不满 14 岁的，通知其监护人。</source>
        <translation>For those under 14, notify the guardian.</translation>
    </message>
    <message>
        <source>被盗或有人以此行骗的，报警并留下回执。</source>
        <translation>If stolen or used for fraud, report to the police and keep the receipt.</translation>
    </message>
    <message>
        <source>导出的栏目：{name}</source>
        <translation>Exported columns: {name}</translation>
    </message>
    <message>
        <source>服务对象、家庭成员和志愿者的姓名、证件号码、电话、住址；健康、残疾、经济和救助情况（敏感个人信息）；个案、探访和活动签到记录；照片和扫描件。</source>
        <translation>Names, ID numbers, phones and addresses of recipients, family members and volunteers; health, disability, income and assistance (sensitive personal information); records of cases, visits and event sign-in; photos and scans.</translation>
    </message>
    <message>
        <source>资料已加密，没有密码或恢复码打不开，造成危害的可能性很小。</source>
        <translation>The data is encrypted and does not open without password or recovery code; harm is very unlikely.</translation>
    </message>
    <message>
        <source>没有加密，拿到的人可以直接看到，可能被用来冒充、诈骗、骚扰，或造成歧视。</source>
        <translation>Not encrypted: whoever has it can read it and may use it for impersonation, fraud or harassment, or to discriminate.</translation>
    </message>
    <message>
        <source>换所有同事的密码和恢复码，从备份恢复到另一台电脑，清点还有哪些副本。</source>
        <translation>Change all passwords and the recovery code, restore a backup on another computer, and take stock of the remaining copies.</translation>
    </message>
    <message>
        <source>换恢复码和密码，另做一份备份，清点备份盘并指定保管人。</source>
        <translation>Change the recovery code and passwords, make another backup, take stock of backup drives and name a keeper.</translation>
    </message>
    <message>
        <source>找回或删除这份文件，问清楚谁拿到过，停止用这种办法传递名单。</source>
        <translation>Recover or delete this file, find out who had it, and stop passing on lists this way.</translation>
    </message>
    <message>
        <source>{name}已停用。要让其登录，请先恢复使用。</source>
        <translation>{name} is retired. To let them log in, bring them back first.</translation>
    </message>
    <message>
        <source>请换一个和现在不一样的密码。</source>
        <translation>Please choose a password different from the present one.</translation>
    </message>
    <message>
        <source>{name}是最后一位能登录的管理员。请先让另一位同事做管理员并设好密码。</source>
        <translation>{name} is the last administrator who can log in. Please make another colleague administrator with a password first.</translation>
    </message>
    <message>
        <source>{name}是最后一位能登录的站长或督导。请先让另一位同事担任并设好密码。</source>
        <translation>{name} is the last station head or supervisor who can log in. Please give another colleague that role and a password first.</translation>
    </message>
    <message>
        <source>请先把{name}放进回收站，再销毁。</source>
        <translation>Please move {name} to the recycle bin before destroying.</translation>
    </message>
    <message>
        <source>这份资料已经销毁过了。</source>
        <translation>This data has been destroyed already.</translation>
    </message>
    <message>
        <source>{name}还没有同意转介共享，不能转出。请先签知情同意书（F-05）。</source>
        <translation>{name} has not consented to sharing for referral and cannot be referred. Please have the consent form (F-05) signed first.</translation>
    </message>
    <message>
        <source>{unit} 接收，转介编号 {number}</source>
        <translation>accepted by {unit}, referral no. {number}</translation>
    </message>
    <message>
        <source>撤回转介请写原因。</source>
        <translation>To withdraw the referral, please write why.</translation>
    </message>
    <message>
        <source>这份转介现在是“{state}”，这一步不能办。</source>
        <translation>This referral is now &quot;{state}&quot;; this step cannot be taken.</translation>
    </message>
    <message>
        <source>{n}件</source>
        <translation>{n} items</translation>
    </message>
    <message>
        <source>可计量服务</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>可计量服务台账</source>
        <translation>Service register</translation>
    </message>
    <message>
        <source>节日慰问台账</source>
        <translation>Register of festival greetings</translation>
    </message>
    <message>
        <source>问题反映与答复</source>
        <translation>Concerns</translation>
    </message>
    <message>
        <source>问题反映与答复台账</source>
        <translation>Concern register</translation>
    </message>
    <message>
        <source>结对帮扶台账</source>
        <translation>Register of pairs</translation>
    </message>
    <message>
        <source>{n}对</source>
        <translation>{n} pairs</translation>
    </message>
    <message>
        <source>咨询台账</source>
        <translation>Consultation register</translation>
    </message>
    <message>
        <source>投诉台账</source>
        <translation>Complaint register</translation>
    </message>
    <message>
        <source>督导台账</source>
        <translation>Supervision register</translation>
    </message>
    <message>
        <source>培训台账</source>
        <translation>Training register</translation>
    </message>
    <message>
        <source>会议与议事会</source>
        <translation>Meetings</translation>
    </message>
    <message>
        <source>会议台账</source>
        <translation>Meeting register</translation>
    </message>
    <message>
        <source>资源提供方</source>
        <translation>Providers</translation>
    </message>
    <message>
        <source>资源提供方名录</source>
        <translation>Provider directory</translation>
    </message>
    <message>
        <source>{n}家</source>
        <translation>{n} organisations</translation>
    </message>
    <message>
        <source>资源链接与物资</source>
        <translation>Resources</translation>
    </message>
    <message>
        <source>资源链接台账</source>
        <translation>Resource linkage register</translation>
    </message>
    <message>
        <source>社区社会组织</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>社区社会组织名录</source>
        <translation>Organisation directory</translation>
    </message>
    <message>
        <source>慈善项目与基金</source>
        <translation>Charity funds</translation>
    </message>
    <message>
        <source>慈善项目与社区基金台账</source>
        <translation>Charity fund register</translation>
    </message>
    <message>
        <source>{n}个</source>
        <translation>{n} in all</translation>
    </message>
    <message>
        <source>宣传与交流台账</source>
        <translation>Publicity register</translation>
    </message>
    <message>
        <source>案卷查阅借阅</source>
        <translation>File consultation and loan</translation>
    </message>
    <message>
        <source>案卷借阅（查阅）登记台账</source>
        <translation>Register of files read and borrowed</translation>
    </message>
    <message>
        <source>满意度调查</source>
        <translation>Satisfaction</translation>
    </message>
    <message>
        <source>满意度调查台账</source>
        <translation>Satisfaction register</translation>
    </message>
    <message>
        <source>知晓度调查</source>
        <translation>Awareness</translation>
    </message>
    <message>
        <source>知晓度调查台账</source>
        <translation>Awareness register</translation>
    </message>
    <message>
        <source>工作计划台账</source>
        <translation>Work plan register</translation>
    </message>
    <message>
        <source>{n}份</source>
        <translation>{n} copies</translation>
    </message>
    <message>
        <source>工作日志台账</source>
        <translation>Work diary register</translation>
    </message>
    <message>
        <source>{n}篇</source>
        <translation>{n} entries</translation>
    </message>
    <message>
        <source>社工站点</source>
        <translation>Station sites</translation>
    </message>
    <message>
        <source>社工站点名录</source>
        <translation>List of station sites</translation>
    </message>
    <message>
        <source>社区调查台账</source>
        <translation>Register of community surveys</translation>
    </message>
    <message>
        <source>项目台账</source>
        <translation>Project register</translation>
    </message>
    <message>
        <source>期初数台账</source>
        <translation>Register of opening figures</translation>
    </message>
    <message>
        <source>统计口径</source>
        <translation>Ways of counting</translation>
    </message>
    <message>
        <source>没有名为 {key} 的台账，可用：{known}。</source>
        <translation>There is no register named {key}. Available: {known}.</translation>
    </message>
    <message>
        <source>本案涉及家庭暴力或虐待</source>
        <translation>The case involves domestic violence or abuse</translation>
    </message>
    <message>
        <source>服务对象未满 18 岁</source>
        <translation>The recipient is under 18</translation>
    </message>
    <message>
        <source>这个个案没有提示过强制报告，不用核实。</source>
        <translation>No mandatory report was suggested for this case; nothing to check.</translation>
    </message>
    <message>
        <source>请写明怎样核实的，为什么不需要报告。</source>
        <translation>Please write how it was checked and why no report is needed.</translation>
    </message>
    <message>
        <source>电脑的日期和最近几天的使用记录对不上，可能时钟不准。请先核对日期，照常用上三天，再办到期销毁。</source>
        <translation>The computer&apos;s date does not fit the latest activity; the clock may be wrong. Please check the date, work as usual for three days, then destroy expired files.</translation>
    </message>
    <message>
        <source>请先在到期清单里选要销毁的档案。</source>
        <translation>Please choose the files to destroy in the list of expired files first.</translation>
    </message>
    <message>
        <source>批准人和监销人不能是同一个人，请另一位同事来输入密码。</source>
        <translation>Approver and witness must be two people; please have another colleague enter the password.</translation>
    </message>
    <message>
        <source>到期清单已经变了，请重新打开清单再选。</source>
        <translation>The list of expired files has changed; please open it again and choose.</translation>
    </message>
    <message>
        <source>结案后 {n} 年</source>
        <extracomment>The years of one agency&apos;s rules and of the law for accounts; each station may set its own.</extracomment>
        <translation>{n} years after closure</translation>
    </message>
    <message>
        <source>{year} 年探访 {n} 份</source>
        <extracomment>How the files of each series are found, given the years they are kept.</extracomment>
        <translation>{n} visits of {year}</translation>
    </message>
    <message>
        <source>年度终了后 {n} 年</source>
        <translation>{n} years after the end of the year</translation>
    </message>
    <message>
        <source>封面注明保管 {n} 年</source>
        <translation>The cover says {n} years</translation>
    </message>
    <message>
        <source>{year} 年咨询 {n} 份</source>
        <translation>{n} consultations of {year}</translation>
    </message>
    <message>
        <source>活动后 {n} 年</source>
        <translation>{n} years after the event</translation>
    </message>
    <message>
        <source>小组结束后 {n} 年</source>
        <translation>{n} years after the end of the group</translation>
    </message>
    <message>
        <source>发放后 {n} 年</source>
        <translation>{n} years after handing out</translation>
    </message>
    <message>
        <source>停止服务后 {n} 年</source>
        <translation>{n} years after service ended</translation>
    </message>
    <message>
        <source>退出后 {n} 年</source>
        <translation>{n} years after leaving</translation>
    </message>
    <message>
        <source>最后一次来往后 {n} 年</source>
        <translation>{n} years after the last contact</translation>
    </message>
    <message>
        <source>未成年人，满 18 岁后 {n} 年</source>
        <translation>Minor: {n} years after turning 18</translation>
    </message>
    <message>
        <source>没有代号为 {code} 的量表，可用：{known}。</source>
        <extracomment>The place of the chosen answer of each item, None where nothing is chosen yet.</extracomment>
        <translation>There is no scale with the code {code}. Available: {known}.</translation>
    </message>
    <message>
        <source>还有 {n} 题没有答：第 {named} 题等。全部答完才能算分。</source>
        <translation>{n} items are unanswered: no. {named} and others. The score needs all of them.</translation>
    </message>
    <message>
        <source>还有 {n} 题没有答：第 {named} 题。全部答完才能算分。</source>
        <translation>{n} items are unanswered: no. {named}. The score needs all of them.</translation>
    </message>
    <message>
        <source>{title}，{n} 次测评</source>
        <translation>{title}, {n} assessments</translation>
    </message>
    <message>
        <source>校验码应像 1204-9F3A-22C1-07BE，请照报表末页的再输一次。</source>
        <translation>A check code looks like 1204-9F3A-22C1-07BE; please type it again from the report&apos;s last page.</translation>
    </message>
    <message>
        <source>使用记录与报表上的校验码不一致：可能整个换过，或恢复过更早的备份。请告诉站长。</source>
        <translation>The activity log differs from the report&apos;s check code: it may have been replaced, or an earlier backup restored. Please tell the station head.</translation>
    </message>
    <message>
        <source>与报表一致：到 {day} 为止的 {n} 条使用记录没有换过。</source>
        <translation>It fits the report: the {n} entries of the activity log until {day} have not been replaced.</translation>
    </message>
    <message>
        <source>谁能看这份个案，由负责社工、站长或督导决定。</source>
        <translation>Who may see this case is decided by the responsible worker, the station head or a supervisor.</translation>
    </message>
    <message>
        <source>社工站</source>
        <translation>Station</translation>
    </message>
    <message>
        <source>本案已有一份定稿的同类表，请在那一份上写更正。</source>
        <translation>This case already has a final form of this kind; please amend that one.</translation>
    </message>
    <message>
        <source>早于求助日期 {day}，请核对。</source>
        <translation>Before the day help was asked for, {day}; please check.</translation>
    </message>
    <message>
        <source>计划里至少写一个具体目标。</source>
        <translation>A plan needs at least one specific goal.</translation>
    </message>
    <message>
        <source>完成期限早于填表日期，请核对。</source>
        <translation>Due before the day it was filled in; please check.</translation>
    </message>
    <message>
        <source>个案还没有结案，请核对。</source>
        <translation>The case is not closed yet; please check.</translation>
    </message>
    <message>
        <source>回访日期早于结案日期（{day}），请核对。</source>
        <translation>Before the closing date ({day}); please check.</translation>
    </message>
    <message>
        <source>这份表已经定稿，不能再改。要更正，请在“办理与打印”里选“写更正”，原来的内容会保留。</source>
        <extracomment>A change of any of these tables may change what waits for the supervisor.</extracomment>
        <translation>This form is final and cannot be changed. To correct it, choose &quot;Write amendment&quot; under &quot;Manage and print&quot;; the original is kept.</translation>
    </message>
    <message>
        <source>只有已提交、督导还没有处理的表才能撤回。</source>
        <translation>Only a submitted form the supervisor has not dealt with can be taken back.</translation>
    </message>
    <message>
        <source>退回请写明要修改什么。</source>
        <translation>To return it, please write what to change.</translation>
    </message>
    <message>
        <source>这份表还没有定稿，直接修改就可以。</source>
        <translation>This form is not final; simply edit it.</translation>
    </message>
    <message>
        <source>请写明更正的内容和原因。</source>
        <translation>Please write the amendment and its reason.</translation>
    </message>
    <message>
        <source>（已销毁）</source>
        <extracomment>What stands where words have been taken out of a column that must not be empty.</extracomment>
        <translation>(destroyed)</translation>
    </message>
    <message>
        <source>个人信息</source>
        <translation>Personal information</translation>
    </message>
    <message>
        <source>小组缺席</source>
        <translation>Group absences</translation>
    </message>
    <message>
        <source>志愿者登记</source>
        <translation>Volunteer registrations</translation>
    </message>
    <message>
        <source>志愿服务记录证明</source>
        <translation>Volunteer service certificate</translation>
    </message>
    <message>
        <source>卡片</source>
        <translation>Cards</translation>
    </message>
    <message>
        <source>照片里的人</source>
        <translation>people in photos</translation>
    </message>
    <message>
        <source>节日慰问对象</source>
        <translation>People greeted at festivals</translation>
    </message>
    <message>
        <source>项目自定类型</source>
        <translation>Types of a project</translation>
    </message>
    <message>
        <source>服务对象所属类型</source>
        <translation>Types of recipients</translation>
    </message>
    <message>
        <source>家庭图中的人</source>
        <translation>People in genograms</translation>
    </message>
    <message>
        <source>家庭图中的关系</source>
        <translation>Relations in genograms</translation>
    </message>
    <message>
        <source>生态图中的系统</source>
        <translation>Systems in ecomaps</translation>
    </message>
    <message>
        <source>已签的数字</source>
        <translation>Signed figures</translation>
    </message>
    <message>
        <source>计入（{unit}）</source>
        <translation>Counted ({unit})</translation>
    </message>
    <message>
        <source>完成率（%）</source>
        <translation>Done (%)</translation>
    </message>
    <message>
        <source>到期应完成</source>
        <translation>Due by now</translation>
    </message>
    <message>
        <source>照此进度期末可达</source>
        <translation>At this pace by the end</translation>
    </message>
    <message>
        <source>还没有用新密钥做过备份。请先做一份备份，再销毁旧的。</source>
        <translation>No backup was made with the new key yet. Please make one before destroying the old ones.</translation>
    </message>
    <message>
        <source>{name}还没有自己的密码，不能监销。</source>
        <translation>{name} has no password of their own yet and cannot witness.</translation>
    </message>
    <message>
        <source>已联系接收机构</source>
        <translation>Contacted</translation>
    </message>
    <message>
        <source>送达</source>
        <translation>Delivered</translation>
    </message>
    <message>
        <source>请选接收或不接收。</source>
        <translation>Please choose accepted or declined.</translation>
    </message>
    <message>
        <source>记回执</source>
        <translation>Record reply</translation>
    </message>
    <message>
        <source>转介 {number}：{verb}</source>
        <translation>Referral {number}: {verb}</translation>
    </message>
    <message>
        <source>档案</source>
        <translation>File</translation>
    </message>
    <message>
        <source>咨询（来访）登记表</source>
        <translation>Consultation register</translation>
    </message>
    <message>
        <source>来访人</source>
        <translation>Visitor</translation>
    </message>
    <message>
        <source>与当事人/关系</source>
        <translation>Relation to person concerned</translation>
    </message>
    <message>
        <source>咨询</source>
        <translation>Consultation</translation>
    </message>
    <message>
        <source>持卡人</source>
        <translation>Card holder</translation>
    </message>
    <message>
        <source>卡号</source>
        <translation>Card no.</translation>
    </message>
    <message>
        <source>发卡日期</source>
        <translation>Issued on</translation>
    </message>
    <message>
        <source>停用日期</source>
        <translation>Retired on</translation>
    </message>
    <message>
        <source>停用原因</source>
        <translation>Reason for retiring</translation>
    </message>
    <message>
        <source>停用卡片请写原因，例如：遗失。</source>
        <translation>To retire the card, please write why, such as lost.</translation>
    </message>
    <message>
        <source>没有这张卡。请再扫一次，或按姓名找人。</source>
        <translation>There is no such card. Please scan again, or find the person by name.</translation>
    </message>
    <message>
        <source>这张卡已于 {day} 停用（{why}）。请按姓名找人。</source>
        <translation>This card was retired on {day} ({why}). Please find the person by name.</translation>
    </message>
    <message>
        <source>持卡人的资料已不在册。请按姓名找人。</source>
        <translation>The card holder is no longer on file. Please find the person by name.</translation>
    </message>
    <message>
        <source>截止日期还没有到，证明只能写已经服务过的时间。</source>
        <translation>The end date has not come yet; a certificate covers only time already served.</translation>
    </message>
    <message>
        <source>这段时间没有可以证明的服务时数，请核对起止日期和签退。</source>
        <translation>No hours to certify in this period; please check the dates and the sign-outs.</translation>
    </message>
    <message>
        <source>这份证明已经作废。</source>
        <translation>This certificate has been revoked already.</translation>
    </message>
    <message>
        <source>作废请写原因，例如：时数有误，另行出具。</source>
        <translation>To revoke, please write why, such as wrong hours, a new one is issued.</translation>
    </message>
    <message>
        <source>到</source>
        <translation>present</translation>
    </message>
    <message>
        <source>未记</source>
        <translation>not noted</translation>
    </message>
    <message>
        <source>{name}已于 {day} 退出，第 {nth} 节不能记。若来旁听，请另添为旁听。</source>
        <extracomment>So many sessions stand beside each other on a printed sheet. So many sessions in a row without somebody are worth a call.</extracomment>
        <translation>{name} left on {day}; session {nth} cannot be noted. If they come to watch, please add them as an observer.</translation>
    </message>
    <message>
        <source>{name}从 {day} 起才是组员，第 {nth} 节不能记。请先核对加入日期。</source>
        <translation>{name} is a member only from {day}; session {nth} cannot be noted. Please check the joining date first.</translation>
    </message>
    <message>
        <source>{name}已经在这个小组里。</source>
        <translation>{name} is already in this group.</translation>
    </message>
    <message>
        <source>请写姓名。</source>
        <translation>Please write the name.</translation>
    </message>
    <message>
        <source>小组里已有{name}。若是另一个人，请加上区别，例如“{name}（北村）”。</source>
        <translation>{name} is already in the group. If this is someone else, please tell them apart, such as &quot;{name} (北村)&quot;.</translation>
    </message>
    <message>
        <source>还没有组员，也没有举行过。</source>
        <extracomment>How many sessions a group is to have: as said, else as many as are planned one by one.</extracomment>
        <translation>No members yet, and no session held.</translation>
    </message>
    <message>
        <source>已有组员，还没有举行第一节。</source>
        <translation>There are members; the first session is not held yet.</translation>
    </message>
    <message>
        <source>已写小组总结，可以归档。</source>
        <translation>The group summary is written; ready to archive.</translation>
    </message>
    <message>
        <source>资料已归档。</source>
        <translation>The papers are archived.</translation>
    </message>
    <message>
        <source>已举行 {held} 节，计划 {times} 节。</source>
        <translation>{held} sessions held of {times} planned.</translation>
    </message>
    <message>
        <source>已举行 {held} 节。</source>
        <translation>{held} sessions held.</translation>
    </message>
    <message>
        <source>计划的 {times} 节已举行完，待写小组总结。</source>
        <translation>The {times} planned sessions are held; the summary is due.</translation>
    </message>
    <message>
        <source>已过结束日期，待写小组总结。</source>
        <translation>The last day is past; the group summary is due.</translation>
    </message>
    <message>
        <source>取消小组请写原因。</source>
        <translation>To cancel the group, please write why.</translation>
    </message>
    <message>
        <source>先写小组总结（G-7），再归档。</source>
        <translation>Write the group summary (G-7) first, then archive.</translation>
    </message>
    <message>
        <source>第 {nth} 节是 {day}，还没有到，不能记出席。</source>
        <translation>Session {nth} is on {day}, which has not come; attendance cannot be noted yet.</translation>
    </message>
    <message>
        <source>{day} {name}记了 {hours} 小时，超过 12 小时，请核对签退时间。</source>
        <extracomment>An attendance longer than this is likely a forgotten sign-out.</extracomment>
        <translation>{day} {name}: {hours} hours, more than 12; please check the sign-out.</translation>
    </message>
    <message>
        <source>{day} {one}和{other}的时间重叠，请核对签到签退。</source>
        <translation>{day} {one} and {other} overlap; please check sign-in and sign-out.</translation>
    </message>
    <message>
        <source>这个文件夹里的资料还能打开。要替换它，请另输一个它现在的密码或恢复码；或换一个空文件夹来恢复。</source>
        <translation>The data in this folder still opens. To replace it, please also enter one of its present passwords or its recovery code, or restore into an empty folder.</translation>
    </message>
    <message>
        <source>打首字母找句子，Enter 放入，Esc 返回</source>
        <translation>Type initials to find a phrase, Enter to insert, Esc to go back</translation>
    </message>
    <message>
        <source>句库</source>
        <translation>Phrases</translation>
    </message>
    <message>
        <source>在小组“{group}”中出席 {n} 节，由小组转来。{needs}</source>
        <translation>Attended {n} sessions of the group &quot;{group}&quot; and was referred from it. {needs}</translation>
    </message>
    <message>
        <source>请先在上面填{label}。</source>
        <translation>Please fill in {label} above first.</translation>
    </message>
    <message>
        <source>文本框</source>
        <translation>Text field</translation>
    </message>
    <message>
        <source>句子</source>
        <translation>Phrase</translation>
    </message>
    <message>
        <source>会员卡和志愿者证</source>
        <translation>Member and volunteer cards</translation>
    </message>
    <message>
        <source>联系卡</source>
        <translation>Contact cards</translation>
    </message>
    <message>
        <source>凭卡签到&#x3000;拾获请交回社工站</source>
        <translation>Sign in with this card; if found, please return it to the station</translation>
    </message>
    <message>
        <source>队伍</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>专长</source>
        <translation>Skills</translation>
    </message>
    <message>
        <source>志愿者证</source>
        <translation>Volunteer card</translation>
    </message>
    <message>
        <source>村社</source>
        <translation>Village</translation>
    </message>
    <message>
        <source>会员卡</source>
        <translation>Member card</translation>
    </message>
    <message>
        <source>社工随时听您说</source>
        <translation>Your social worker is here to listen</translation>
    </message>
    <message>
        <source>急救</source>
        <translation>First aid</translation>
    </message>
    <message>
        <source>120&#x3000;报警 110&#x3000;火警 119</source>
        <translation>120  Police 110  Fire 119</translation>
    </message>
    <message>
        <source>扫码签到</source>
        <translation>Scan to sign in</translation>
    </message>
    <message>
        <source>志愿服务队花名册</source>
        <translation>Volunteer team roster</translation>
    </message>
    <message>
        <source>队伍：</source>
        <translation>Team:</translation>
    </message>
    <message>
        <source>队长签名：</source>
        <translation>Team leader&apos;s signature:</translation>
    </message>
    <message>
        <source>说明：时数含单列的期初时数；{rule}。</source>
        <translation>Note: hours include the opening hours listed apart; {rule}.</translation>
    </message>
    <message>
        <source>队长电话</source>
        <translation>Leader&apos;s phone</translation>
    </message>
    <message>
        <source>{n}人，{hours} 小时</source>
        <translation>{n} persons, {hours} hours</translation>
    </message>
    <message>
        <source>方式</source>
        <translation>How</translation>
    </message>
    <message>
        <source>{n}次，其中见到或接通 {met} 人次</source>
        <translation>{n} visits, {met} person-times met or reached</translation>
    </message>
    <message>
        <source>志愿服务时数记录表</source>
        <translation>Volunteer hours record</translation>
    </message>
    <message>
        <source>项目/活动</source>
        <translation>Project/event</translation>
    </message>
    <message>
        <source>服务对象/组织者签名</source>
        <translation>Signature of recipient/organiser</translation>
    </message>
    <message>
        <source>志愿者签名：</source>
        <translation>Volunteer&apos;s signature:</translation>
    </message>
    <message>
        <source>审核人签名：</source>
        <translation>Approver&apos;s signature:</translation>
    </message>
    <message>
        <source>志愿者编号：</source>
        <translation>Volunteer no.:</translation>
    </message>
    <message>
        <source>今</source>
        <translation>today</translation>
    </message>
    <message>
        <source>未签退</source>
        <translation>No sign-out</translation>
    </message>
    <message>
        <source>{n} 次，{hours} 小时</source>
        <translation>{n} times, {hours} hours</translation>
    </message>
    <message>
        <source>；另有期初 {hours} 小时，由本人提供，未计入合计</source>
        <translation>; opening hours {hours}, as stated by the volunteer, not in the total</translation>
    </message>
    <message>
        <source>没有签退的不计时。</source>
        <translation>No sign-out, no hours.</translation>
    </message>
    <message>
        <source>说明：时数为实际服务时间，不含往返路途；{rule}。{more}</source>
        <translation>Note: hours are actual service time without travel; {rule}. {more}</translation>
    </message>
    <message>
        <source>没有找到这些编号，请写档案编号或志愿者编号。</source>
        <translation>These numbers were not found; please give file or volunteer numbers.</translation>
    </message>
    <message>
        <source>没有找到志愿服务队，请核对队伍名称。</source>
        <translation>The volunteer team was not found; please check its name.</translation>
    </message>
    <message>
        <source>请写明证明编号；出具证明请在志愿者页面办理。</source>
        <translation>Please give the certificate no.; certificates are issued on the volunteer&apos;s page.</translation>
    </message>
    <message>
        <source>指标完成情况表</source>
        <translation>Targets and results</translation>
    </message>
    <message>
        <source>完成率</source>
        <translation>Done %</translation>
    </message>
    <message>
        <source>到期应
完成</source>
        <translation>Due
by now</translation>
    </message>
    <message>
        <source>照此进度
期末可达</source>
        <translation>At this pace
by the end</translation>
    </message>
    <message>
        <source>还差</source>
        <translation>Short by</translation>
    </message>
    <message>
        <source>进度</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>缺资料</source>
        <translation>Papers missing</translation>
    </message>
    <message>
        <source>缺什么</source>
        <translation>What is missing</translation>
    </message>
    <message>
        <source>连续缺席</source>
        <translation>Absent in a row</translation>
    </message>
    <message>
        <source>第 {nth} 节&#x3000;{topic}</source>
        <translation>Session {nth}  {topic}</translation>
    </message>
    <message>
        <source>组员评估&#x3000;{name}</source>
        <translation>Member evaluation  {name}</translation>
    </message>
    <message>
        <source>小组总结评估</source>
        <translation>Group summary</translation>
    </message>
    <message>
        <source>用于宣传时，这一份只能用代号。请改选代号，或改用途。</source>
        <extracomment>So many names stand in a refusal.</extracomment>
        <translation>For publicity this can only use code names. Please choose code names, or change the purpose.</translation>
    </message>
    <message>
        <source>{names}没有同意宣传使用（共 {n} 人）。请改选代号，或先签知情同意书（F-05）。</source>
        <translation>{names} have not consented to use in publicity ({n} persons). Please choose code names, or have the consent form (F-05) signed first.</translation>
    </message>
    <message>
        <source>没有经本人同意，请写明是哪项职责或什么险情。</source>
        <translation>Without the person&apos;s consent, please say which duty or what danger.</translation>
    </message>
    <message>
        <source>{name}没有同意转介共享。请先签知情同意书（F-05）；依法定职责，或为保护生命来不及征得同意的，请改选依据并写明。</source>
        <translation>{name} has not agreed to being referred. Please have the consent (F-05) signed; where a legal duty or the protection of a life leaves no time for it, choose that as the basis and say so.</translation>
    </message>
    <message>
        <source>有 {n} 张照片没有写明画面里的人，或他们没有同意宣传使用，只能归档。要交出去，请用“打印可对外的”。</source>
        <translation>{n} photographs do not name who is in them, or these did not agree to publicity; they can only be filed. To hand them out, use “Print those that may leave”.</translation>
    </message>
    <message>
        <source>请写要收进句库的句子。</source>
        <translation>Please write the sentence to keep as a phrase.</translation>
    </message>
    <message>
        <source>句库里已经有这一句了。</source>
        <translation>This phrase is already kept.</translation>
    </message>
    <message>
        <source>队长要先加入这支队伍：请在志愿者登记表里选服务队。</source>
        <extracomment>What a roster says beside a name; that somebody serves needs no word.</extracomment>
        <translation>The leader must be in this team: please choose the team in the volunteer registration.</translation>
    </message>
    <message>
        <source>已有名为“{name}”的队伍。</source>
        <translation>There is already a team named &quot;{name}&quot;.</translation>
    </message>
    <message>
        <source>本周到期</source>
        <extracomment>The keys for the results, by the pinyin of what happened; a blank says that nobody knows yet. Results that only a call can have.</extracomment>
        <translation>Due this week</translation>
    </message>
    <message>
        <source>今天到期</source>
        <translation>Due today</translation>
    </message>
    <message>
        <source>本月未探访</source>
        <translation>Not visited this month</translation>
    </message>
    <message>
        <source>全部在册</source>
        <translation>All active</translation>
    </message>
    <message>
        <source>已记 {n} 人，见到或接通 {met} 人，没有见到 {missed} 人，未填 {rest} 人</source>
        <translation>{n} noted, {met} met or reached, {missed} not met, {rest} not filled in</translation>
    </message>
    <message>
        <source>“{word}”是判断，不是事实。{instead}。</source>
        <translation>&quot;{word}&quot; is a judgement, not a fact. {instead}.</translation>
    </message>
    <message>
        <source>请从队员里选一位。</source>
        <translation>Please choose a team member.</translation>
    </message>
    <message>
        <source>没有见到，几天后再联系</source>
        <translation>Days until trying again when not met</translation>
    </message>
    <message>
        <source>连续几次没有联系上，算失联</source>
        <translation>Times not reached until out of contact</translation>
    </message>
    <message>
        <source>活动前几天写好计划</source>
        <translation>Days before the event for its plan</translation>
    </message>
    <message>
        <source>规则</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>代码表里没有“{code}”。</source>
        <translation>The code list has no &quot;{code}&quot;.</translation>
    </message>
    <message>
        <source>答复个人信息请求</source>
        <translation>Reply to information request</translation>
    </message>
    <message>
        <source>按请求删除，放进回收站的期限已到：{n} 人</source>
        <translation>To be deleted on request, time in the recycle bin over: {n} persons</translation>
    </message>
    <message>
        <source>销毁个人资料</source>
        <translation>Destroy personal data</translation>
    </message>
    <message>
        <source>“{name}”没有写过计划书，请选另一场。</source>
        <extracomment>Who hands out takes nothing home.</extracomment>
        <translation>&quot;{name}&quot; has no plan; please choose another event.</translation>
    </message>
    <message>
        <source>请从列表里选一个人；没有登记的人先登记，或换一张照片。</source>
        <translation>Please choose a person from the list; register them first if needed, or take another photo.</translation>
    </message>
    <message>
        <source>有照片</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>不是同一个人</source>
        <translation>Not the same person</translation>
    </message>
    <message>
        <source>并入</source>
        <translation>Merge</translation>
    </message>
    <message>
        <source>合并的原因</source>
        <translation>Reason for merging</translation>
    </message>
    <message>
        <source>没有可以对外用的照片：要么认不出人，要么画面里的人都同意宣传使用。</source>
        <translation>No photo can be shown outside: either nobody is recognisable, or everyone shown consents to publicity.</translation>
    </message>
    <message>
        <source>没有写明画面里的人</source>
        <translation>The people shown are not named</translation>
    </message>
    <message>
        <source>{names}没有同意宣传使用</source>
        <translation>{names}: no consent to publicity</translation>
    </message>
    <message>
        <source>这是同一份档案，请选另一份。</source>
        <translation>This is the same file; please choose another.</translation>
    </message>
    <message>
        <source>其中一份档案已在回收站或已销毁，不能合并。</source>
        <translation>One of the files is in the recycle bin or destroyed and cannot be merged.</translation>
    </message>
    <message>
        <source>这两份档案要由站长或督导来合并，请他们用自己的密码打开后再办。</source>
        <translation>These two files are merged by the station head or a supervisor; please have them open the station with their own password.</translation>
    </message>
    <message>
        <source>两份档案的证件号码不同。确是同一个人的，请写明合并的原因。</source>
        <translation>The ID numbers of the two files differ. If this is the same person, please write why they are merged.</translation>
    </message>
    <message>
        <source>两份档案编在两户里：{numbers}。请先在家庭档案里迁到同一户，再合并。</source>
        <translation>The two files are in two households: {numbers}. Please move them into one first, then merge.</translation>
    </message>
    <message>
        <source>这样选，合并后的档案前后不一致：{why}</source>
        <translation>Chosen like this the merged file contradicts itself: {why}</translation>
    </message>
    <message>
        <source>档案合并</source>
        <translation>Merging of files</translation>
    </message>
    <message>
        <source>有几处时间请核对。</source>
        <translation>Some times need checking.</translation>
    </message>
    <message>
        <source>还有 {n} 人没有签退。志愿者和工作人员的时数算到签退为止。</source>
        <translation>{n} people have not signed out. Hours of volunteers and workers count up to signing out.</translation>
    </message>
    <message>
        <source>{name}：{doubt}</source>
        <translation>{name}: {doubt}</translation>
    </message>
    <message>
        <source>请填签字日期，例如 2026-07-02。</source>
        <translation>Please fill in the signing date, for example 2026-07-02.</translation>
    </message>
    <message>
        <source>已重开</source>
        <translation>Reopened</translation>
    </message>
    <message>
        <source>已封账</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>到场</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>来去时间</source>
        <translation>In and out</translation>
    </message>
    <message>
        <source>V 到&#x3000;L 迟到&#x3000;Q 缺席&#x3000;J 请假&#x3000;空格 未记&#x3000;&#x3000;Shift 全户&#x3000;数字 时间&#x3000;= 同上一行&#x3000;Ctrl+Z 撤销</source>
        <translation>V present  L late  Q absent  J excused  Space not recorded    Shift whole household  digits times  = as above  Ctrl+Z undo</translation>
    </message>
    <message>
        <source>V 到&#x3000;L 迟到&#x3000;Q 缺席&#x3000;J 请假&#x3000;空格 未记&#x3000;&#x3000;Shift 全户&#x3000;Ctrl+Z 撤销</source>
        <translation>V present  L late  Q absent  J excused  Space not recorded    Shift whole household  Ctrl+Z undo</translation>
    </message>
    <message>
        <source>办理与打印</source>
        <translation>Manage and print</translation>
    </message>
    <message>
        <source>补录&#x3000;{name}</source>
        <translation>Typing in  {name}</translation>
    </message>
    <message>
        <source>看签到表</source>
        <translation>See the sheet</translation>
    </message>
    <message>
        <source>看原件</source>
        <translation>See the original</translation>
    </message>
    <message>
        <source>行号与纸上相同，{n} 页；按一个字母就保存。</source>
        <translation>Lines as on paper, {n} pages; one letter saves.</translation>
    </message>
    <message>
        <source>新来的人：{facts}</source>
        <translation>Newcomers: {facts}</translation>
    </message>
    <message>
        <source>第 {line} 行</source>
        <translation>Line {line}</translation>
    </message>
    <message>
        <source>{name}全户 {n} 人</source>
        <translation>Household of {name}, {n} people</translation>
    </message>
    <message>
        <source>照以前的慰问</source>
        <translation>As at an earlier greeting</translation>
    </message>
    <message>
        <source>请先在上面填日期。</source>
        <translation>Please fill in the day above first.</translation>
    </message>
    <message>
        <source>请选类型，再从列表里选划入的人。</source>
        <translation>Please choose a type, then who belongs to it.</translation>
    </message>
    <message>
        <source>没有别的规定时，多久联系一次</source>
        <translation>How often, where nothing else is set</translation>
    </message>
    <message>
        <source>按风险等级，多久联系一次</source>
        <translation>How often, by risk</translation>
    </message>
    <message>
        <source>按跟进级别，多久联系一次</source>
        <translation>How often, by follow-up level</translation>
    </message>
    <message>
        <source>按服务对象类别，多久联系一次</source>
        <translation>How often, by category</translation>
    </message>
    <message>
        <source>结案后多久回访</source>
        <translation>When to look in after closing</translation>
    </message>
    <message>
        <source>明天</source>
        <translation>Tomorrow</translation>
    </message>
    <message>
        <source>男女合计 {n} 人，多于未留姓名的 {whole} 人，请核对。</source>
        <extracomment>What is told of them besides their number; each is part of it.</extracomment>
        <translation>Men and women together are {n}, more than the {whole} without names; please check.</translation>
    </message>
    <message>
        <source>未成年和 60 岁以上合计 {n} 人，多于未留姓名的 {whole} 人，请核对。</source>
        <translation>Minors and those of 60 and over together are {n}, more than the {whole} without names; please check.</translation>
    </message>
    <message>
        <source>第几页</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>扫描件</source>
        <translation>Scan</translation>
    </message>
    <message>
        <source>转过的角度</source>
        <translation>Turned by</translation>
    </message>
    <message>
        <source>放大</source>
        <translation>Zoom in</translation>
    </message>
    <message>
        <source>横向位置</source>
        <translation>Place across</translation>
    </message>
    <message>
        <source>纵向位置</source>
        <translation>Place down</translation>
    </message>
    <message>
        <source>{of}&#x3000;第 {page} 页</source>
        <translation>{of}  page {page}</translation>
    </message>
    <message>
        <source>社工总站</source>
        <translation>Main station</translation>
    </message>
    <message>
        <source>社工室（站点）</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>驻点</source>
        <translation>Outpost</translation>
    </message>
    <message>
        <source>上级站点</source>
        <translation>Belongs to</translation>
    </message>
    <message>
        <source>启用日期</source>
        <translation>In use since</translation>
    </message>
    <message>
        <source>平方米</source>
        <translation>m²</translation>
    </message>
    <message>
        <source>功能室</source>
        <translation>Rooms</translation>
    </message>
    <message>
        <source>停用日期早于启用日期，请核对。</source>
        <translation>It is out of use before it was in use; please check.</translation>
    </message>
    <message>
        <source>试点</source>
        <translation>Pilot</translation>
    </message>
    <message>
        <source>怎样算这一类</source>
        <translation>Who belongs to it</translation>
    </message>
    <message>
        <source>划分日期</source>
        <translation>Sorted on</translation>
    </message>
    <message>
        <source>封账对照表</source>
        <translation>Closed period compared</translation>
    </message>
    <message>
        <source>签字时</source>
        <translation>As signed</translation>
    </message>
    <message>
        <source>补录</source>
        <translation>Entered late</translation>
    </message>
    <message>
        <source>签字时的口径</source>
        <translation>Counted when signed as</translation>
    </message>
    <message>
        <source>服务日期</source>
        <translation>Day of service</translation>
    </message>
    <message>
        <source>变动</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>变动日期</source>
        <translation>Changed on</translation>
    </message>
    <message>
        <source>经手人</source>
        <translation>By</translation>
    </message>
    <message>
        <source>改了哪些栏</source>
        <translation>Fields changed</translation>
    </message>
    <message>
        <source>姓名已换成代号；叙述里没有登记过的人名和称呼换不了，交出前请通读一遍。</source>
        <translation>Names have become codes; names in free text that are not on file could not be replaced. Please read it through before handing it over.</translation>
    </message>
    <message>
        <source>用途与内容</source>
        <translation>Purpose and contents</translation>
    </message>
    <message>
        <source>用途：</source>
        <translation>Purpose:</translation>
    </message>
    <message>
        <source>案卷查阅、复制、借出，一次一行</source>
        <translation>Reading, copying and borrowing of files, one line each</translation>
    </message>
    <message>
        <source>档案保管人签名：</source>
        <translation>Keeper of files signs:</translation>
    </message>
    <message>
        <source>站负责人签名：</source>
        <translation>Head signs:</translation>
    </message>
    <message>
        <source>结对卡</source>
        <translation>Pair card</translation>
    </message>
    <message>
        <source>没有找到结对，请核对结对编号。</source>
        <translation>No such pair; please check its number.</translation>
    </message>
    <message>
        <source>结对</source>
        <translation>Pair</translation>
    </message>
    <message>
        <source>请妥善保管，用毕交回社工站</source>
        <translation>Please keep it safe and return it to the station after use</translation>
    </message>
    <message>
        <source>满意度小票</source>
        <translation>Satisfaction slip</translation>
    </message>
    <message>
        <source>您满意吗</source>
        <translation>Are you satisfied</translation>
    </message>
    <message>
        <source>不用写姓名，每行勾一个</source>
        <translation>No name needed; tick one in each line</translation>
    </message>
    <message>
        <source>{grade} {mark}</source>
        <translation>{grade} {mark}</translation>
    </message>
    <message>
        <source>想对我们说的话：</source>
        <translation>What you would like to tell us:</translation>
    </message>
    <message>
        <source>签到表和原件影像</source>
        <translation>Sheet and originals</translation>
    </message>
    <message>
        <source>签到表原件影像</source>
        <translation>Originals of the sheet</translation>
    </message>
    <message>
        <source>到达时间</source>
        <translation>Came at</translation>
    </message>
    <message>
        <source>签&#x3000;到</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>离开时间</source>
        <translation>Left at</translation>
    </message>
    <message>
        <source>签&#x3000;退</source>
        <translation>Sign out</translation>
    </message>
    <message>
        <source>到岗：</source>
        <translation>On duty:</translation>
    </message>
    <message>
        <source>时数合计：</source>
        <translation>Hours in all:</translation>
    </message>
    <message>
        <source>组织者签名：</source>
        <translation>Organiser signs:</translation>
    </message>
    <message>
        <source>即到即签，即退即签；中途离开再回来，另起一行。往返路途不计时数。</source>
        <translation>Sign on coming and on leaving; after a break take a new line. The way there and back does not count.</translation>
    </message>
    <message>
        <source>活动：</source>
        <translation>Event:</translation>
    </message>
    <message>
        <source>还没有探访过</source>
        <translation>Never visited</translation>
    </message>
    <message>
        <source>月探访率 {percent}%（应探 {wanted} 人，已探 {seen} 人）</source>
        <translation>Monthly visit rate {percent}% ({wanted} to visit, {seen} visited)</translation>
    </message>
    <message>
        <source>上次 {day}</source>
        <translation>last {day}</translation>
    </message>
    <message>
        <source>{who}，{since}</source>
        <translation>{who}, {since}</translation>
    </message>
    <message>
        <source>本月探访</source>
        <translation>Visited this month</translation>
    </message>
    <message>
        <source>这一天已有 {n} 条{kind}记录，请在台账里逐条改。</source>
        <extracomment>Whoever had a service within so many days stands on the list of its own accord.</extracomment>
        <translation>There are {n} records of {kind} on this day already; please change them one by one in the register.</translation>
    </message>
    <message>
        <source>“{name}”已结束，还没有写总结</source>
        <extracomment>What lies further back without a record is history that nobody will write any more.</extracomment>
        <translation>“{name}” is over and has no summary yet</translation>
    </message>
    <message>
        <source>“{topic}”：{decision}（{who}）</source>
        <translation>“{topic}”: {decision} ({who})</translation>
    </message>
    <message>
        <source>“{topic}”：{decision}</source>
        <translation>“{topic}”: {decision}</translation>
    </message>
    <message>
        <source>落实决议</source>
        <translation>Carry out a resolution</translation>
    </message>
    <message>
        <source>{name}：{words}</source>
        <extracomment>The condition of each way by which a contact may be left out. The lists whose entries may say how often somebody is contacted.</extracomment>
        <translation>{name}: {words}</translation>
    </message>
    <message>
        <source>{definition}{more}</source>
        <translation>{definition}{more}</translation>
    </message>
    <message>
        <source>{rule}。</source>
        <extracomment>An indicator as a setting has it, with the words for that; None where it stays as it was.</extracomment>
        <translation>{rule}.</translation>
    </message>
    <message>
        <source>现在的规则是：{who}。</source>
        <translation>The rules now: {who}.</translation>
    </message>
    <message>
        <source>按约定不计{ways}。</source>
        <translation>As agreed, {ways} are not counted.</translation>
    </message>
    <message>
        <source>个案、探访、咨询不足 {n} 分钟或没有写时长的，按约定不计。</source>
        <translation>As agreed, case records, visits and consultations of less than {n} minutes or without a length are not counted.</translation>
    </message>
    <message>
        <source>按约定改为办完的那天计入：最后一节在期内，节数已满、已写总结或已归档的小组。</source>
        <translation>As agreed, counted on completion instead: groups whose last session lies in the period, with all sessions held, a summary written or the file closed.</translation>
    </message>
    <message>
        <source>同名、日期相连的活动按约定只计一场。</source>
        <translation>As agreed, events of the same name on consecutive days count once.</translation>
    </message>
    <message>
        <source>“{name}”不是按服务人次、人数或时数计的，不用填这一项。</source>
        <translation>“{name}” counts neither person-times, people nor hours; leave this empty.</translation>
    </message>
    <message>
        <source>“{name}”不看每次多少分钟，不用填这一项。</source>
        <translation>“{name}” does not depend on minutes; leave this empty.</translation>
    </message>
    <message>
        <source>“{name}”不按小时计，不用填这一项。</source>
        <translation>“{name}” is not counted in hours; leave this empty.</translation>
    </message>
    <message>
        <source>“{name}”不按小组的开始或办完计，这一项只用于小组数。</source>
        <translation>“{name}” does not depend on start or completion of groups; this is only for the number of groups.</translation>
    </message>
    <message>
        <source>“{name}”不按活动场次计，这一项只用于活动场次。</source>
        <translation>“{name}” does not count events; this is only for the number of events.</translation>
    </message>
    <message>
        <source>交叉核对：{n} 项各栏相加等于“{whole}”。</source>
        <extracomment>The figures that together are all service contacts, one kind of contact each.</extracomment>
        <translation>Cross-check: the columns of {n} figures add up to “{whole}”.</translation>
    </message>
    <message>
        <source>各栏相加与“{whole}”不同：{told}，封账的栏列的是签字时的数，请对照。</source>
        <translation>The columns do not add up to “{whole}”: {told}; closed periods show the signed figures; please compare.</translation>
    </message>
    <message>
        <source>{names}等 {n} 项按人、户或单位去重，同一个在几栏里都有，各栏相加会大于合计。</source>
        <translation>{names} and others, {n} in all, count each person, household or unit once: the same one stands in several columns, which therefore add up to more than the whole.</translation>
    </message>
    <message>
        <source>多 {n}</source>
        <translation>{n} more</translation>
    </message>
    <message>
        <source>少 {n}</source>
        <translation>{n} less</translation>
    </message>
    <message>
        <source>服务人次＝个案＋回访＋探访＋咨询＋小组＋活动＋可计量服务：{told}＝{whole}。</source>
        <translation>Person-times = cases + look-ins + visits + consultations + groups + events + service items: {told} = {whole}.</translation>
    </message>
    <message>
        <source>服务人次 {whole} 与个案、回访、探访、咨询、小组、活动、可计量服务相加（{told}＝{added}）不同，因为口径约定、封账或更正，请看各项说明。</source>
        <translation>Person-times {whole} differ from cases, look-ins, visits, consultations, groups, events and service items added up ({told} = {added}) because of agreements, closed periods or corrections; see the notes.</translation>
    </message>
    <message>
        <source>个案：转入 {a}＋新开 {b}−结案 {c}−转介 {d}＝在办 {e}。</source>
        <translation>Cases: carried over {a} + new {b} − closed {c} − referred {d} = open {e}.</translation>
    </message>
    <message>
        <source>已封账的期间列签字时的数；之后补录的记录不改这个数，另列“＋补录”，改动和删除另列“更正”，都有名单。</source>
        <translation>Closed periods show the figures as signed; what was entered later does not change them but stands apart as “+ entered late”, changes and deletions as “corrected”, each with its list.</translation>
    </message>
    <message>
        <source>期初数是启用本系统以前的累计，按来源登记，另列，不并入任何一栏。</source>
        <translation>Opening figures are totals from before this program, entered with their source; they stand apart and are part of no column.</translation>
    </message>
    <message>
        <source>这个期间已经重开过了，不用再开。</source>
        <translation>This period has been reopened already.</translation>
    </message>
    <message>
        <source>重开已封账的期间要写原因，例如“购买方退回修改”。</source>
        <translation>Reopening a closed period needs a reason, for example “returned by the purchaser”.</translation>
    </message>
    <message>
        <source>请写报表由谁签字。</source>
        <translation>Please say who signed the report.</translation>
    </message>
    <message>
        <source>{period}还没有结束，结束以后才能封账。</source>
        <translation>{period} is not over; it can be closed once it is.</translation>
    </message>
    <message>
        <source>签字日期应在期间结束以后，请核对。</source>
        <translation>The signing date should be after the end of the period; please check.</translation>
    </message>
    <message>
        <source>签字日期还没有到，请核对。</source>
        <translation>The signing date is still to come; please check.</translation>
    </message>
    <message>
        <source>{period}已经封账。要改已签的数字，请先由站长重开。</source>
        <translation>{period} is closed. To change signed figures, have the head reopen it first.</translation>
    </message>
    <message>
        <source>{period}已由{who}于{day}签字封账（{worker}办理，校验码 {seal}）。</source>
        <translation>{period} was signed by {who} on {day} and closed (by {worker}, check mark {seal}).</translation>
    </message>
    <message>
        <source>本程序</source>
        <translation>This program</translation>
    </message>
    <message>
        <source>{day}由{worker}重开，原因：{reason}。</source>
        <translation>Reopened on {day} by {worker}; reason: {reason}.</translation>
    </message>
    <message>
        <source>没有签好字的签到表扫描件</source>
        <translation>no scan of the signed sheet</translation>
    </message>
    <message>
        <source>没有写活动过程</source>
        <translation>nothing written about the event</translation>
    </message>
    <message>
        <source>没有活动计划书</source>
        <translation>no event plan</translation>
    </message>
    <message>
        <source>没有写本节的过程记录</source>
        <translation>no record of this session</translation>
    </message>
    <message>
        <source>过程记录没有定稿</source>
        <translation>record not final</translation>
    </message>
    <message>
        <source>没有知情同意书</source>
        <translation>no consent</translation>
    </message>
    <message>
        <source>没有服务计划</source>
        <translation>no service plan</translation>
    </message>
    <message>
        <source>没有结案表</source>
        <translation>no closing sheet</translation>
    </message>
    <message>
        <source>没有小组总结</source>
        <translation>no group summary</translation>
    </message>
    <message>
        <source>探访记录没有写内容</source>
        <translation>nothing written about the visit</translation>
    </message>
    <message>
        <source>已结个案的服务人次</source>
        <translation>Follow-ups of closed cases</translation>
    </message>
    <message>
        <source>期内结案的个案从开案到结案的过程记录。</source>
        <translation>Case records from opening to closing of cases closed in the period.</translation>
    </message>
    <message>
        <source>已结个案的目标</source>
        <translation>Goals of closed cases</translation>
    </message>
    <message>
        <source>期内结案的个案在结案评估里评过分的目标。</source>
        <translation>Goals rated in the evaluations of cases closed in the period.</translation>
    </message>
    <message>
        <source>达成的目标</source>
        <translation>Goals reached</translation>
    </message>
    <message>
        <source>结案评估评为达到预期或更好的目标。</source>
        <translation>Goals rated as expected or better in the evaluation.</translation>
    </message>
    <message>
        <source>应有文书</source>
        <translation>Sheets due</translation>
    </message>
    <message>
        <source>期内结案的个案各有过程记录、结案（退出）表，咨询类以外另有预估、计划和评估；活动的过程记录和小组每节的记录。</source>
        <translation>For each case closed in the period its records and closing (or leaving) sheet, and unless it was advice only its assessment, plan and evaluation; records of events and of each session of groups.</translation>
    </message>
    <message>
        <source>已有文书</source>
        <translation>Sheets written</translation>
    </message>
    <message>
        <source>应有文书里已经写好的。</source>
        <translation>Those of the sheets due that are written.</translation>
    </message>
    <message>
        <source>到期文书</source>
        <translation>Papers due</translation>
    </message>
    <message>
        <source>期内到期的：接案后的预估表和服务计划、服务后的过程记录、小组结束后的总结；期限按提醒规则。</source>
        <translation>Due in the period: assessments and plans after intake, records after a service, summaries after a group; limits as in the rules.</translation>
    </message>
    <message>
        <source>按时写好的文书</source>
        <translation>Papers in time</translation>
    </message>
    <message>
        <source>到期文书里在期限内写好的。</source>
        <translation>Those of the papers due that were written within the limit.</translation>
    </message>
    <message>
        <source>应探访对象</source>
        <translation>People to visit</translation>
    </message>
    <message>
        <source>期末在册、提醒规则要求至少每月联系一次的服务对象，不含待核实和暂停的。</source>
        <translation>Recipients on file at the end whom the rules want to be contacted at least monthly, without those to be verified or paused.</translation>
    </message>
    <message>
        <source>已探访的应访对象</source>
        <translation>People visited as due</translation>
    </message>
    <message>
        <source>应探访对象里期内至少探访到一次的人，不重复。</source>
        <translation>People to visit who were met at least once in the period, each once.</translation>
    </message>
    <message>
        <source>文书</source>
        <translation>Sheets</translation>
    </message>
    <message>
        <source>文书完成率</source>
        <translation>Sheets complete</translation>
    </message>
    <message>
        <source>已有文书÷应有文书。</source>
        <translation>Sheets written ÷ sheets due.</translation>
    </message>
    <message>
        <source>文书及时率</source>
        <translation>Papers in time, share</translation>
    </message>
    <message>
        <source>按时写好的文书÷到期文书。</source>
        <translation>Papers in time ÷ papers due.</translation>
    </message>
    <message>
        <source>设置里登记、没有停用的村和社区，不含网格和组。</source>
        <translation>Villages and communities in the settings that are in use, without grids and groups.</translation>
    </message>
    <message>
        <source>覆盖村（社区）</source>
        <translation>Villages covered</translation>
    </message>
    <message>
        <source>期末在用的站点所服务的村和社区，不重复。</source>
        <translation>Villages and communities served by sites in use at the end, each once.</translation>
    </message>
    <message>
        <source>站点与社区</source>
        <translation>Sites and communities</translation>
    </message>
    <message>
        <source>期末在用的社工总站。</source>
        <translation>Main stations in use at the end.</translation>
    </message>
    <message>
        <source>期末在用的社工站，不含总站。</source>
        <translation>Stations in use at the end, without main stations.</translation>
    </message>
    <message>
        <source>期末在用的社工室和站点。</source>
        <translation>Sites in use at the end.</translation>
    </message>
    <message>
        <source>期末在用的驻点，如居委会驻点。</source>
        <translation>Outposts in use at the end, such as those at a committee.</translation>
    </message>
    <message>
        <source>站点面积</source>
        <translation>Area of sites</translation>
    </message>
    <message>
        <source>期末在用站点的面积之和。</source>
        <translation>Area of the sites in use at the end, added up.</translation>
    </message>
    <message>
        <source>村（社区）覆盖率</source>
        <translation>Villages covered, share</translation>
    </message>
    <message>
        <source>站点覆盖的村（社区）÷登记的村（社区）。</source>
        <translation>Villages covered by sites ÷ villages on file.</translation>
    </message>
    <message>
        <source>试点村（社区）</source>
        <translation>Pilot villages</translation>
    </message>
    <message>
        <source>期末在用的站点标明试点的村和社区，不重复。</source>
        <translation>Villages and communities marked as pilots at sites in use at the end, each once.</translation>
    </message>
    <message>
        <source>调查过的村（社区）</source>
        <translation>Villages surveyed</translation>
    </message>
    <message>
        <source>到期末做过社区调查的村和社区，不重复。</source>
        <translation>Villages and communities surveyed by the end of the period, each once.</translation>
    </message>
    <message>
        <source>社区户数</source>
        <translation>Households of communities</translation>
    </message>
    <message>
        <source>各村（社区）最近一次社区调查所得户数之和。</source>
        <translation>Households found by the latest survey of each village, added up.</translation>
    </message>
    <message>
        <source>社区户籍人口</source>
        <translation>Registered population of communities</translation>
    </message>
    <message>
        <source>各村（社区）最近一次社区调查所得户籍人口之和；不是服务人数。</source>
        <translation>Registered population found by the latest survey of each village, added up; not people served.</translation>
    </message>
    <message>
        <source>人员与岗位</source>
        <translation>Staff and posts</translation>
    </message>
    <message>
        <source>驻站社工</source>
        <translation>Workers at stations</translation>
    </message>
    <message>
        <source>期末在总站或社工站任职的人员，不重复。</source>
        <translation>Staff posted at main stations or stations at the end, each once.</translation>
    </message>
    <message>
        <source>社工室专职社工</source>
        <translation>Full-time workers at sites</translation>
    </message>
    <message>
        <source>期末在社工室任职的人员，不重复。</source>
        <translation>Staff posted at sites at the end, each once.</translation>
    </message>
    <message>
        <source>助理社会工作师</source>
        <translation>Assistant social workers</translation>
    </message>
    <message>
        <source>期末在岗、证书为助理社会工作师（初级）的人员。</source>
        <translation>Staff at the end with the certificate of assistant (junior) social worker.</translation>
    </message>
    <message>
        <source>社会工作师</source>
        <translation>Social workers</translation>
    </message>
    <message>
        <source>期末在岗、证书为社会工作师（中级）的人员。</source>
        <translation>Staff at the end with the certificate of (intermediate) social worker.</translation>
    </message>
    <message>
        <source>高级社会工作师</source>
        <translation>Senior social workers</translation>
    </message>
    <message>
        <source>期末在岗、证书为高级社会工作师的人员。</source>
        <translation>Staff at the end with the certificate of senior social worker.</translation>
    </message>
    <message>
        <source>督导及督导助理</source>
        <translation>Supervisors and assistants</translation>
    </message>
    <message>
        <source>期末在岗、岗位为督导或督导助理的人员。</source>
        <translation>Staff at the end whose post is supervisor or assistant supervisor.</translation>
    </message>
    <message>
        <source>参训社工</source>
        <translation>Workers trained</translation>
    </message>
    <message>
        <source>期内至少参加一次培训的在册人员，不重复。</source>
        <translation>Staff who took part in at least one training in the period, each once.</translation>
    </message>
    <message>
        <source>沙龙社工</source>
        <translation>Workers at salons</translation>
    </message>
    <message>
        <source>期内至少参加一次读书会或沙龙的在册人员，不重复。</source>
        <translation>Staff who took part in at least one reading circle or salon in the period, each once.</translation>
    </message>
    <message>
        <source>期末没有停用的志愿服务队。</source>
        <translation>Volunteer teams in use at the end.</translation>
    </message>
    <message>
        <source>服务队志愿者</source>
        <translation>Volunteers in teams</translation>
    </message>
    <message>
        <source>期末在册、编入志愿服务队的志愿者，不重复。</source>
        <translation>Registered volunteers at the end who belong to a team, each once.</translation>
    </message>
    <message>
        <source>项目各方与对象类型</source>
        <translation>Parties of projects and kinds of people</translation>
    </message>
    <message>
        <source>中央财政支持项目</source>
        <translation>Projects funded by the state</translation>
    </message>
    <message>
        <source>期内执行的项目里资金来源为中央财政的。</source>
        <translation>Projects of the period whose source of funds is the central budget.</translation>
    </message>
    <message>
        <source>期内执行的项目写明的承接机构，不重复。</source>
        <translation>Organisations named as running projects of the period, each once.</translation>
    </message>
    <message>
        <source>联动参与方</source>
        <translation>Parties involved</translation>
    </message>
    <message>
        <source>期内执行的项目登记的参与方有几类，不重复。</source>
        <translation>Kinds of parties entered for projects of the period, each once.</translation>
    </message>
    <message>
        <source>项目评估参与方</source>
        <translation>Kinds of reviewers</translation>
    </message>
    <message>
        <source>期内评过项目的有几类评估方，不重复。</source>
        <translation>Kinds of reviewers of projects reviewed in the period, each once.</translation>
    </message>
    <message>
        <source>期末在册服务对象所属的类别有几种，不重复。</source>
        <translation>Kinds of categories of recipients on file at the end, each once.</translation>
    </message>
    <message>
        <source>自定类型</source>
        <translation>Own types</translation>
    </message>
    <message>
        <source>期末有服务对象划入的项目自定类型，不重复。</source>
        <translation>Types of projects to which recipients belong at the end, each once.</translation>
    </message>
    <message>
        <source>划分类型的服务对象</source>
        <translation>Recipients with types</translation>
    </message>
    <message>
        <source>期末在册、按项目自定类型划分的服务对象，不重复。</source>
        <translation>Recipients on file at the end who are sorted by a project&apos;s types, each once.</translation>
    </message>
    <message>
        <source>{name}（{unit}）按月</source>
        <translation>{name} ({unit}) by month</translation>
    </message>
    <message>
        <source>其余 {n} 项</source>
        <translation>{n} others</translation>
    </message>
    <message>
        <source>{name}（{unit}）按{way}</source>
        <translation>{name} ({unit}) by {way}</translation>
    </message>
    <message>
        <source>时间已过 {percent}%</source>
        <translation>{percent}% of the time is over</translation>
    </message>
    <message>
        <source>指标完成情况</source>
        <translation>Targets and results</translation>
    </message>
    <message>
        <source>共 {hours} 小时，超过 {most} 小时，请核对起止时间。</source>
        <translation>{hours} hours in all, more than {most}; please check start and end.</translation>
    </message>
    <message>
        <source>同一时间还在“{where}”（{came}—{left}），请核对。</source>
        <translation>At the same time at “{where}” ({came}—{left}); please check.</translation>
    </message>
    <message>
        <source>签到表上不止一个{name}，请核对是不是同一个人。</source>
        <translation>There is more than one {name} on the sheet; please check whether they are the same.</translation>
    </message>
    <message>
        <source>这批物资还剩 {left}，这张表要发 {given}，请核对来源和数量。</source>
        <translation>{left} are left of these goods and this sheet hands out {given}; please check source and number.</translation>
    </message>
    <message>
        <source>粘贴的名单</source>
        <translation>Pasted list</translation>
    </message>
    <message>
        <source>请输入分数，例如 55453。</source>
        <extracomment>What a slip of a group asks, in the order in which it is printed and typed. What a slip of an event asks.</extracomment>
        <translation>Please type marks, for example 55453.</translation>
    </message>
    <message>
        <source>活动小票只计分数；意见请写在活动记录的改进建议里。</source>
        <translation>Slips of events count marks only; write remarks under improvements in the event record.</translation>
    </message>
    <message>
        <source>“{what}”不是分数。5 是非常满意，1 是非常不满意，没有填写的记 0。</source>
        <translation>“{what}” is not a mark. 5 is very satisfied, 1 very dissatisfied; type 0 for none.</translation>
    </message>
    <message>
        <source>“{what}”不是 {items} 个数字一份，请核对后再输。</source>
        <translation>“{what}” is not {items} digits a slip; please check and type again.</translation>
    </message>
    <message>
        <source>“{what}”前面没有分数。先输入分数，意见写在后面。</source>
        <translation>There are no marks before “{what}”. Type the marks first, the remark after them.</translation>
    </message>
    <message>
        <source>几段时间要先后分开，前一段写明离开时间，例如 9:00-10:00 10:30-11:30。</source>
        <extracomment>When somebody came and when they left, None while nobody wrote it down.</extracomment>
        <translation>Several times must follow each other, the first with its end, for example 9:00-10:00 10:30-11:30.</translation>
    </message>
    <message>
        <source>“{what}”不是时间，请写成 9:00-11:00。</source>
        <translation>“{what}” is no time; please write 9:00-11:00.</translation>
    </message>
    <message>
        <source>{what}：离开早于到达，请核对。如跨过午夜，请分两次记录。</source>
        <translation>{what}: left before coming; please check. Across midnight, make two records.</translation>
    </message>
    <message>
        <source>已完成</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>落后</source>
        <translation>Behind</translation>
    </message>
    <message>
        <source>跟得上</source>
        <translation>On track</translation>
    </message>
    <message>
        <source>没有项目“{text}”，可用：{known}。</source>
        <translation>There is no project “{text}”; there are: {known}.</translation>
    </message>
    <message>
        <source>按全站计</source>
        <translation>Counted for the whole station</translation>
    </message>
    <message>
        <source>{name}（{first} 至 {last}，时间已过 {percent}%）</source>
        <translation>{name} ({first} to {last}, {percent}% of the time is over)</translation>
    </message>
    <message>
        <source>请写类型的名称。</source>
        <translation>Please write the name of the type.</translation>
    </message>
    <message>
        <source>这个项目已经有“{name}”这一类。</source>
        <translation>This project has a type “{name}” already.</translation>
    </message>
    <message>
        <source>{helper}结对，{rhythm}</source>
        <translation>paired with {helper}, {rhythm}</translation>
    </message>
    <message>
        <source>这两位已经结对（{number}），请打开原来的那份。</source>
        <translation>These two are a pair already ({number}); please open that one.</translation>
    </message>
    <message>
        <source>这份结对帮扶的是{name}，请选这位服务对象自己的结对。</source>
        <translation>This pair is for {name}; please choose the recipient&apos;s own.</translation>
    </message>
    <message>
        <source>走访日期不在结对期间内，请核对。</source>
        <translation>The visit does not lie within the time of the pair; please check.</translation>
    </message>
    <message>
        <source>活跃</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>已退出</source>
        <extracomment>Everybody who has not left.</extracomment>
        <translation>Left</translation>
    </message>
    <message>
        <source>{months} 个月内有服务</source>
        <translation>Served within {months} months</translation>
    </message>
    <message>
        <source>登记表上写明休眠</source>
        <translation>The form says dormant</translation>
    </message>
    <message>
        <source>{months} 个月没有服务</source>
        <translation>No service for {months} months</translation>
    </message>
    <message>
        <source>还没有服务过</source>
        <translation>Has not served yet</translation>
    </message>
    <message>
        <source>满 {need} 次、{hours} 小时转为注册，还差 {times} 次、{rest} 小时</source>
        <translation>Registered after {need} times and {hours} hours; {times} times and {rest} hours to go</translation>
    </message>
    <message>
        <source>这个文件不是图片，也不是 PDF。请选择 JPG、PNG 或 PDF 文件。</source>
        <extracomment>Wide enough to read handwriting on a page of A4: 200 dots an inch.</extracomment>
        <translation>This file is neither a picture nor a PDF. Please choose JPG, PNG or PDF.</translation>
    </message>
    <message>
        <source>这个 PDF 有打开密码。请先去掉密码，另存后再添加。</source>
        <translation>This PDF asks for a password. Please remove it, save and add it again.</translation>
    </message>
    <message>
        <source>这个 PDF 超过 {pages} 页。请只留签到表的几页，另存后再添加。</source>
        <translation>This PDF has more than {pages} pages. Please keep only those of the sheet, save and add it again.</translation>
    </message>
    <message>
        <source>这张图片太大。请缩小到 A4 大小、300 点以内，另存后再添加。</source>
        <translation>This picture is too large. Please reduce it to A4 at 300 dots per inch or less, save and add it again.</translation>
    </message>
</context>
<context>
    <name>AccessPanel</name>
    <message>
        <source>除负责社工和站长、督导外，还有谁能看这份个案？</source>
        <translation>Who may see this case besides the responsible worker, station head and supervisors?</translation>
    </message>
    <message>
        <source>保存共享</source>
        <translation>Save sharing</translation>
    </message>
    <message>
        <source>受限：别的同事查不到有这份个案</source>
        <translation>Restricted: other colleagues cannot find this case</translation>
    </message>
</context>
<context>
    <name>AddMember</name>
    <message>
        <source>姓名、拼音或电话；没有登记的人直接写姓名</source>
        <translation>Name, pinyin, phone, or a new name</translation>
    </message>
    <message>
        <source>加入这一户</source>
        <translation>Join this household</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>与户主关系</source>
        <translation>Relation to head</translation>
    </message>
    <message>
        <source>请先写姓名。</source>
        <translation>Please write the name first.</translation>
    </message>
    <message>
        <source>姓名、拼音、电话；没有登记的直接写姓名</source>
        <translation>Name, pinyin, phone, or a new name</translation>
    </message>
    <message>
        <source>只记姓名：{name}</source>
        <translation>Name only: {name}</translation>
    </message>
</context>
<context>
    <name>AddPanel</name>
    <message>
        <source>加入</source>
        <translation>Add</translation>
    </message>
</context>
<context>
    <name>AmendPanel</name>
    <message>
        <source>这份表已定稿。更正会和原来的内容一起保存、一起打印。</source>
        <translation>This form is final. The amendment is saved and printed with the original.</translation>
    </message>
    <message>
        <source>保存更正</source>
        <translation>Save amendment</translation>
    </message>
</context>
<context>
    <name>AnnexPage</name>
    <message>
        <source>这段时间没有记录</source>
        <translation>No records in this period</translation>
    </message>
    <message>
        <source>{period}&#x3000;{n} 行，合计 {total} {unit}</source>
        <translation>{period}  {n} rows, total {total} {unit}</translation>
    </message>
    <message>
        <source>导出到表格</source>
        <translation>Export to a sheet</translation>
    </message>
    <message>
        <source>打印预览</source>
        <translation>Print preview</translation>
    </message>
    <message>
        <source>正在取名单</source>
        <translation>Fetching the list</translation>
    </message>
    <message>
        <source>这份个案不公开，需要时请找负责社工或站长。</source>
        <translation>This case is not open to others; please ask the responsible worker or the station head.</translation>
    </message>
    <message>
        <source>导出名单</source>
        <translation>Export list</translation>
    </message>
    <message>
        <source>已存到 {path}。这份文件没有加密，用完请删掉。</source>
        <translation>Saved to {path}. This file is not encrypted; please delete it after use.</translation>
    </message>
    <message>
        <source>正在导出</source>
        <translation>Exporting</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>类别</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>姓名或编号</source>
        <translation>Name or number</translation>
    </message>
    <message>
        <source>记录</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>村（社区）</source>
        <translation>Village</translation>
    </message>
    <message>
        <source>社工</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>计入</source>
        <translation>Counted</translation>
    </message>
</context>
<context>
    <name>ArchivePage</name>
    <message>
        <source>整案装订归档</source>
        <translation>Bind whole case for archive</translation>
    </message>
    <message>
        <source>打印预览</source>
        <translation>Print preview</translation>
    </message>
    <message>
        <source>记为已归档</source>
        <translation>Mark as archived</translation>
    </message>
    <message>
        <source>装订前还缺什么</source>
        <translation>What is missing before binding</translation>
    </message>
    <message>
        <source>什么也不缺，可以装订。</source>
        <translation>Nothing is missing; ready to bind.</translation>
    </message>
    <message>
        <source>封面</source>
        <translation>Cover</translation>
    </message>
    <message>
        <source>封面、目录、{n} 份表、备考表和档案盒标签一起印，页码连续。</source>
        <translation>Cover, contents, {n} forms, notes and box label are printed together with continuous page numbers.</translation>
    </message>
</context>
<context>
    <name>AskScale</name>
    <message>
        <source>量表</source>
        <translation>Scale</translation>
    </message>
</context>
<context>
    <name>AttendanceGrid</name>
    <message>
        <source>出席</source>
        <translation>Attendance</translation>
    </message>
</context>
<context>
    <name>AttendanceModel</name>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>性别年龄</source>
        <translation>Sex, age</translation>
    </message>
    <message>
        <source>出席率</source>
        <translation>Rate</translation>
    </message>
</context>
<context>
    <name>AuditPage</name>
    <message>
        <source>使用记录</source>
        <translation>Activity log</translation>
    </message>
    <message>
        <source>找关于谁的记录：姓名、拼音、电话、证件后四位</source>
        <translation>Find entries about: name, pinyin, phone, ID</translation>
    </message>
    <message>
        <source>导出到表格</source>
        <translation>Export to a sheet</translation>
    </message>
    <message>
        <source>打印预览</source>
        <translation>Print preview</translation>
    </message>
    <message>
        <source>时间</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>全部时间</source>
        <translation>Any time</translation>
    </message>
    <message>
        <source>谁</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>所有同事</source>
        <translation>All colleagues</translation>
    </message>
    <message>
        <source>做了什么</source>
        <translation>What was done</translation>
    </message>
    <message>
        <source>所有动作</source>
        <translation>All actions</translation>
    </message>
    <message>
        <source>对象</source>
        <translation>For whom</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>列出 {n} 条</source>
        <translation>{n} listed</translation>
    </message>
    <message>
        <source>还没有使用记录</source>
        <translation>No activity yet</translation>
    </message>
    <message>
        <source>打开资料、查看、修改都会自动记在这里。</source>
        <translation>Opening, viewing and editing are recorded here by themselves.</translation>
    </message>
    <message>
        <source>，</source>
        <translation>, </translation>
    </message>
    <message>
        <source>导出使用记录</source>
        <translation>Export activity log</translation>
    </message>
    <message>
        <source>已存到 {path}。</source>
        <translation>Saved to {path}.</translation>
    </message>
    <message>
        <source>今天</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>近 7 天</source>
        <translation>Last 7 days</translation>
    </message>
    <message>
        <source>本月</source>
        <translation>This month</translation>
    </message>
    <message>
        <source>今年</source>
        <translation>This year</translation>
    </message>
</context>
<context>
    <name>AuditSection</name>
    <message>
        <source>使用记录</source>
        <translation>Activity log</translation>
    </message>
    <message>
        <source>谁在什么时候打开、查看、修改、打印或导出过，都自动记在这里，不能改，也不能删。</source>
        <translation>Who opened, viewed, edited, printed or exported what, and when, is recorded here by itself; it can be neither changed nor deleted.</translation>
    </message>
    <message>
        <source>查看使用记录</source>
        <translation>View activity log</translation>
    </message>
    <message>
        <source>核对有没有被改动</source>
        <translation>Check for tampering</translation>
    </message>
    <message>
        <source>与打印的统计报表核对</source>
        <translation>Compare with a printed report</translation>
    </message>
    <message>
        <source>报表末页的校验码</source>
        <translation>Check code on the report&apos;s last page</translation>
    </message>
    <message>
        <source>核对校验码</source>
        <translation>Compare code</translation>
    </message>
    <message>
        <source>共 {n} 条，从 {day} 开始。</source>
        <translation>{n} entries since {day}.</translation>
    </message>
    <message>
        <source>正在核对每一条使用记录</source>
        <translation>Checking every entry of the activity log</translation>
    </message>
    <message>
        <source>全部核对过了，没有被改动。</source>
        <translation>Everything was checked; nothing has been altered.</translation>
    </message>
</context>
<context>
    <name>AwayPage</name>
    <message>
        <source>连续缺席的志愿者</source>
        <translation>Volunteers absent in a row</translation>
    </message>
    <message>
        <source>编号</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>联系电话</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>连续缺席</source>
        <translation>Absent in a row</translation>
    </message>
    <message>
        <source>出勤率</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>最近一班</source>
        <translation>Latest shift</translation>
    </message>
    <message>
        <source>连续 {n} 班说好来而没有来的志愿者，会列在这里。</source>
        <translation>Volunteers who were expected and did not come {n} times in a row are listed here.</translation>
    </message>
    <message>
        <source>没有人连续缺席</source>
        <translation>Nobody absent in a row</translation>
    </message>
</context>
<context>
    <name>BackupList</name>
    <message>
        <source>时间</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>由来</source>
        <translation>Made</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>在哪里</source>
        <translation>Where</translation>
    </message>
</context>
<context>
    <name>BatchList</name>
    <message>
        <source>以前的导入</source>
        <translation>Earlier imports</translation>
    </message>
    <message>
        <source>{n} 行</source>
        <translation>{n} rows</translation>
    </message>
    <message>
        <source>撤销</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>撤销导入 {name}</source>
        <translation>Undo import {name}</translation>
    </message>
    <message>
        <source>撤销这 {n} 行？再按一次</source>
        <translation>Undo these {n} rows? Press again</translation>
    </message>
</context>
<context>
    <name>BeginPage</name>
    <message>
        <source>开始查看</source>
        <translation>Start viewing</translation>
    </message>
    <message>
        <source>评估查看</source>
        <translation>Evaluation viewing</translation>
    </message>
    <message>
        <source>谁来查看</source>
        <translation>Who comes to view</translation>
    </message>
    <message>
        <source>查看人</source>
        <translation>Viewed by</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>用途</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>查看时窗口里只有编号和代号，别的页面打不开。</source>
        <translation>While viewing, only numbers and code names are shown and other pages do not open.</translation>
    </message>
    <message>
        <source>看过什么、印过什么都会记下。结束时要输入您的密码。</source>
        <translation>What was viewed and printed is recorded. Your password ends the viewing.</translation>
    </message>
</context>
<context>
    <name>BinSection</name>
    <message>
        <source>回收站</source>
        <translation>Recycle bin</translation>
    </message>
    <message>
        <source>删除的记录都在这里，随时可以恢复；编号不会给别人用。要彻底删除，由站长或督导在“个人信息保护”的“待销毁”里办。</source>
        <translation>Deleted records are here and can be restored at any time; their numbers are not given to others. To delete for good, the station head or a supervisor uses &quot;To be destroyed&quot; under &quot;Privacy&quot;.</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>种类</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>删除时间</source>
        <translation>Deleted at</translation>
    </message>
    <message>
        <source>恢复</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>回收站是空的。</source>
        <translation>The recycle bin is empty.</translation>
    </message>
    <message>
        <source>{name}（已并入{whom}）</source>
        <translation>{name} (merged into {whom})</translation>
    </message>
    <message>
        <source>已恢复：{name}</source>
        <translation>Restored: {name}</translation>
    </message>
</context>
<context>
    <name>BirthdaysCard</name>
    <message>
        <source>生日</source>
        <translation>Birthdays</translation>
    </message>
    <message>
        <source>看 {n} 天内</source>
        <translation>Look {n} days ahead</translation>
    </message>
    <message>
        <source>{n} 天内没有服务对象过生日。</source>
        <translation>No recipient has a birthday within {n} days.</translation>
    </message>
    <message>
        <source>另有 {n} 人</source>
        <translation>{n} more</translation>
    </message>
    <message>
        <source>逢十</source>
        <translation>round</translation>
    </message>
    <message>
        <source>农历</source>
        <translation>Lunar</translation>
    </message>
    <message>
        <source>{name} {age} 岁生日</source>
        <translation>{name} turns {age}</translation>
    </message>
</context>
<context>
    <name>CaseAside</name>
    <message>
        <source>接下来</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>这一步</source>
        <translation>This step</translation>
    </message>
    <message>
        <source>跟进计划</source>
        <translation>Follow-up plan</translation>
    </message>
    <message>
        <source>最晚（Ctrl+J 做第一件）</source>
        <translation>Most overdue (Ctrl+J does the first)</translation>
    </message>
    <message>
        <source>没有解除的风险</source>
        <translation>Risks not resolved</translation>
    </message>
    <message>
        <source>计划里的目标</source>
        <translation>Goal in the plan</translation>
    </message>
    <message>
        <source>隔 {n} 天才记</source>
        <translation>Entered {n} days later</translation>
    </message>
    <message>
        <source>个案</source>
        <translation>Case </translation>
    </message>
</context>
<context>
    <name>CaseForms</name>
    <message>
        <source>更正：{text}</source>
        <translation>Amendment: {text}</translation>
    </message>
    <message>
        <source>{worker}，{day}，{reason}</source>
        <translation>{worker}, {day}, {reason}</translation>
    </message>
    <message>
        <source>个案记录&#x3000;第 {nth} 次</source>
        <translation>Case record  no. {nth}</translation>
    </message>
    <message>
        <source>保存并记下一次</source>
        <translation>Save and add the next</translation>
    </message>
</context>
<context>
    <name>CaseHead</name>
    <message>
        <source>受限</source>
        <translation>Restricted</translation>
    </message>
    <message>
        <source>历次</source>
        <translation>All contacts</translation>
    </message>
    <message>
        <source>新建表</source>
        <translation>New form</translation>
    </message>
    <message>
        <source>办理与打印</source>
        <translation>Manage and print</translation>
    </message>
    <message>
        <source>返回</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>社工 {name}</source>
        <translation>Worker {name}</translation>
    </message>
    <message>
        <source>已服务 {times} 次 {hours} 小时</source>
        <translation>{times} contacts, {hours} hours</translation>
    </message>
    <message>
        <source>还没有记录</source>
        <translation>No contact yet</translation>
    </message>
    <message>
        <source>这一步已经走过。</source>
        <translation>This step is done.</translation>
    </message>
    <message>
        <source>还没有走到这一步。</source>
        <translation>This step has not been reached yet.</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>本案</source>
        <translation>This case</translation>
    </message>
    <message>
        <source>全部联系</source>
        <translation>All services</translation>
    </message>
    <message>
        <source>新的一次</source>
        <translation>New contact</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>打印预览</source>
        <translation>Print preview</translation>
    </message>
    <message>
        <source>做到期的事</source>
        <translation>Do what is due</translation>
    </message>
    <message>
        <source>{client}、社工{worker}</source>
        <translation>{client}, worker {worker}</translation>
    </message>
    <message>
        <source>这一份还没有保存，不用删除。</source>
        <translation>This one is not saved yet; nothing to delete.</translation>
    </message>
    <message>
        <source>{number} {title}</source>
        <translation>{number} {title}</translation>
    </message>
    <message>
        <source>这次回访建议重开个案。</source>
        <translation>This aftercare record advises reopening the case.</translation>
    </message>
    <message>
        <source>重开为新个案</source>
        <translation>Reopen as new case</translation>
    </message>
</context>
<context>
    <name>CasesPage</name>
    <message>
        <source>个案</source>
        <extracomment>What the first chip stands for while nothing else is chosen in it.</extracomment>
        <translation>Cases</translation>
    </message>
    <message>
        <source>找个案：姓名、拼音、电话、证件后四位</source>
        <translation>Find a case: name, pinyin, phone, ID</translation>
    </message>
    <message>
        <source>新建个案</source>
        <translation>New case</translation>
    </message>
    <message>
        <source>给谁建个案？先找到服务对象</source>
        <translation>A case for whom? Find the recipient first</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>全部状态</source>
        <translation>All statuses</translation>
    </message>
    <message>
        <source>负责社工</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>全部社工</source>
        <translation>All workers</translation>
    </message>
    <message>
        <source>村（社区）</source>
        <translation>Village</translation>
    </message>
    <message>
        <source>全部村社</source>
        <translation>All villages</translation>
    </message>
    <message>
        <source>列出 {n} 个&#x3000;在办 {open}，暂停 {paused}</source>
        <translation>{n} listed  open {open}, paused {paused}</translation>
    </message>
    <message>
        <source>还没有个案</source>
        <translation>No cases yet</translation>
    </message>
    <message>
        <source>从一位服务对象开始：填接案登记表，以后每次跟进都记在这里。</source>
        <translation>Begin with a recipient: fill in the intake form, then record every follow-up here.</translation>
    </message>
    <message>
        <source>编号</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>服务对象</source>
        <translation>Recipient</translation>
    </message>
    <message>
        <source>阶段</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>主诉问题</source>
        <translation>Presenting problem</translation>
    </message>
    <message>
        <source>社工</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>最近联系</source>
        <translation>Latest</translation>
    </message>
    <message>
        <source>待办</source>
        <translation>To do</translation>
    </message>
    <message>
        <source>下次到期</source>
        <translation>Next due</translation>
    </message>
    <message>
        <source>次数</source>
        <translation>Times</translation>
    </message>
    <message>
        <source>在办和暂停</source>
        <translation>Open and paused</translation>
    </message>
</context>
<context>
    <name>CertificatePanel</name>
    <message>
        <source>出具志愿服务记录证明</source>
        <translation>Issue volunteer certificate</translation>
    </message>
    <message>
        <source>出具并预览</source>
        <translation>Issue and preview</translation>
    </message>
    <message>
        <source>从</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>到</source>
        <translation>present</translation>
    </message>
    <message>
        <source>用途</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>负责人</source>
        <translation>Head</translation>
    </message>
    <message>
        <source>只写签到证明的时数，期初时数单列；没有签退的不算。免费出具，编号进台账。</source>
        <translation>Only hours shown by sign-in, opening hours apart; no sign-out, no hours. Free of charge; the number goes into the register.</translation>
    </message>
</context>
<context>
    <name>CertificatesPage</name>
    <message>
        <source>志愿服务证明台账</source>
        <translation>Volunteer certificates</translation>
    </message>
    <message>
        <source>作废</source>
        <translation>Revoke</translation>
    </message>
    <message>
        <source>打印台账</source>
        <translation>Print register</translation>
    </message>
    <message>
        <source>打印公示</source>
        <translation>Print notice</translation>
    </message>
    <message>
        <source>证明编号</source>
        <translation>Certificate no.</translation>
    </message>
    <message>
        <source>志愿者</source>
        <translation>Volunteer</translation>
    </message>
    <message>
        <source>证明期间</source>
        <translation>Period certified</translation>
    </message>
    <message>
        <source>小时</source>
        <translation>hours</translation>
    </message>
    <message>
        <source>期初</source>
        <translation>Opening</translation>
    </message>
    <message>
        <source>用途</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>出具日期</source>
        <translation>Issued on</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>还没有出具过证明</source>
        <translation>No certificates issued yet</translation>
    </message>
    <message>
        <source>打开一位志愿者，在“更多”里选“出具服务证明”。</source>
        <translation>Open a volunteer and choose &quot;Issue certificate&quot; under &quot;More&quot;.</translation>
    </message>
    <message>
        <source>请先选一份证明。</source>
        <translation>Please choose a certificate first.</translation>
    </message>
    <message>
        <source>已作废</source>
        <translation>Revoked</translation>
    </message>
    <message>
        <source>公示到 {day}</source>
        <translation>Posted until {day}</translation>
    </message>
    <message>
        <source>公示期满</source>
        <translation>Posting over</translation>
    </message>
</context>
<context>
    <name>ChartsPage</name>
    <message>
        <source>指标</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>占比按</source>
        <translation>Shares by</translation>
    </message>
    <message>
        <source>这段时间没有可画的数字。换个指标，或选长一些的期间。</source>
        <translation>There is nothing to draw for this period. Choose another figure or a longer period.</translation>
    </message>
    <message>
        <source>图表</source>
        <translation>Chart</translation>
    </message>
    <message>
        <source>打印预览</source>
        <translation>Print preview</translation>
    </message>
    <message>
        <source>正在统计</source>
        <translation>Counting</translation>
    </message>
    <message>
        <source>正在排版</source>
        <translation>Setting the page</translation>
    </message>
</context>
<context>
    <name>CheckStep</name>
    <message>
        <source>导入 {n} {unit}</source>
        <translation>Import {n} {unit}</translation>
    </message>
    <message>
        <source>还有 {n} 行要决定</source>
        <translation>{n} rows to decide</translation>
    </message>
    <message>
        <source>没有可以导入的行</source>
        <translation>No rows to import</translation>
    </message>
    <message>
        <source>导入后可以整批撤销</source>
        <translation>The whole import can be undone later</translation>
    </message>
    <message>
        <source>导入后可以整批撤销；将新建村（社区）{n} 个：{names}</source>
        <translation>The whole import can be undone later; {n} villages (communities) will be created: {names}</translation>
    </message>
    <message>
        <source>这里没有行</source>
        <translation>No rows here</translation>
    </message>
    <message>
        <source>点上面的数字看别的行。</source>
        <translation>Click a number above to see other rows.</translation>
    </message>
    <message>
        <source>要导入的行</source>
        <translation>Rows to import</translation>
    </message>
</context>
<context>
    <name>ClosePanel</name>
    <message>
        <source>封账：{period}{project}</source>
        <translation>Close: {period}{project}</translation>
    </message>
    <message>
        <source>封账</source>
        <translation>Closed period</translation>
    </message>
    <message>
        <source>签字人</source>
        <translation>Signed by</translation>
    </message>
    <message>
        <source>签字日期</source>
        <translation>Signed on</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>报表签字以后封账：现在的数字留作已签数。之后补录、更正的，另列在已签数旁边，附名单。</source>
        <translation>Close it once the report is signed: today&apos;s figures are kept as signed. What is entered or corrected later stands beside them, with its list.</translation>
    </message>
</context>
<context>
    <name>ClosingPage</name>
    <message>
        <source>封账以后没有补录、更正或删除</source>
        <translation>Nothing was entered, corrected or deleted after closing</translation>
    </message>
    <message>
        <source>封账以后的变动</source>
        <translation>Changes after closing</translation>
    </message>
    <message>
        <source>{period}&#x3000;{who} {day} 签字&#x3000;{n} 条变动</source>
        <translation>{period}  signed by {who} {day}  {n} changes</translation>
    </message>
    <message>
        <source>重开</source>
        <translation>Reopened</translation>
    </message>
    <message>
        <source>导出到表格</source>
        <translation>Export to a sheet</translation>
    </message>
    <message>
        <source>打印封账对照表</source>
        <translation>Print comparison</translation>
    </message>
    <message>
        <source>正在取名单</source>
        <translation>Fetching the list</translation>
    </message>
    <message>
        <source>这条记录在回收站里，或不公开，这里打不开。</source>
        <translation>This record is in the bin or restricted; it cannot be opened here.</translation>
    </message>
    <message>
        <source>已重开，数字重新统计。</source>
        <translation>Reopened; the figures are counted anew.</translation>
    </message>
    <message>
        <source>正在排版</source>
        <translation>Setting the page</translation>
    </message>
    <message>
        <source>导出封账对照表</source>
        <translation>Export comparison</translation>
    </message>
    <message>
        <source>已存到 {path}。</source>
        <translation>Saved to {path}.</translation>
    </message>
    <message>
        <source>正在导出</source>
        <translation>Exporting</translation>
    </message>
    <message>
        <source>服务日期</source>
        <translation>Day of service</translation>
    </message>
    <message>
        <source>类别</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>记录</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>变动</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>变动日期</source>
        <translation>Changed on</translation>
    </message>
    <message>
        <source>经手人</source>
        <translation>By</translation>
    </message>
    <message>
        <source>改了哪些栏</source>
        <translation>Fields changed</translation>
    </message>
</context>
<context>
    <name>ClosingsPage</name>
    <message>
        <source>封账记录</source>
        <translation>Closed periods</translation>
    </message>
    <message>
        <source>期间</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>项目</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>签字人</source>
        <translation>Signed by</translation>
    </message>
    <message>
        <source>签字日期</source>
        <translation>Signed on</translation>
    </message>
    <message>
        <source>办理人</source>
        <translation>Done by</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>备注或重开原因</source>
        <translation>Note or reason for reopening</translation>
    </message>
    <message>
        <source>还没有封过账</source>
        <translation>No period was closed yet</translation>
    </message>
    <message>
        <source>报表签字以后，在统计页选好期间，按“封账”，把签字时的数字留住。</source>
        <translation>Once a report is signed, choose its period on the figures page and press “Close”: the figures are kept as signed.</translation>
    </message>
    <message>
        <source>全站</source>
        <translation>Whole station</translation>
    </message>
</context>
<context>
    <name>CodesSection</name>
    <message>
        <source>代码表</source>
        <translation>Code lists</translation>
    </message>
    <message>
        <source>表格里可选的内容。自带的按国家标准，可以改叫法、调顺序或停用，不能删。</source>
        <translation>What can be chosen in forms. Shipped ones follow national standards; they can be renamed, reordered or retired, not deleted.</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>来源</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>要添加的名称</source>
        <translation>Name to add</translation>
    </message>
    <message>
        <source>添加</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>停用</source>
        <translation>Retire</translation>
    </message>
    <message>
        <source>自带</source>
        <translation>Shipped</translation>
    </message>
    <message>
        <source>本站</source>
        <translation>Own</translation>
    </message>
    <message>
        <source>{name}已添加</source>
        <translation>{name} added</translation>
    </message>
    <message>
        <source>恢复使用</source>
        <translation>Bring back</translation>
    </message>
    <message>
        <source>改叫法</source>
        <translation>Rename</translation>
    </message>
    <message>
        <source>上移</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>下移</source>
        <translation>Move down</translation>
    </message>
</context>
<context>
    <name>ColumnLines</name>
    <message>
        <source>{title} 导入到</source>
        <translation>Import {title} into</translation>
    </message>
    <message>
        <source>上次这样对</source>
        <translation>As last time</translation>
    </message>
    <message>
        <source>列</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>表格里的栏目</source>
        <translation>In the sheet</translation>
    </message>
    <message>
        <source>例如</source>
        <translation>Example</translation>
    </message>
    <message>
        <source>导入到</source>
        <translation>Import into</translation>
    </message>
</context>
<context>
    <name>ColumnsStep</name>
    <message>
        <source>{name}（{n} 行）</source>
        <translation>{name} ({n} rows)</translation>
    </message>
    <message>
        <source>检查这些行</source>
        <translation>Check these rows</translation>
    </message>
    <message>
        <source>还没有对上“{labels}”这一栏</source>
        <translation>&quot;{labels}&quot; has no column yet</translation>
    </message>
    <message>
        <source>导入 {used} 栏，不导入 {left} 栏</source>
        <translation>Import {used} columns, leave out {left}</translation>
    </message>
    <message>
        <source>认出的表格</source>
        <translation>Table recognised</translation>
    </message>
    <message>
        <source>工作表</source>
        <translation>Sheet</translation>
    </message>
</context>
<context>
    <name>ConsentsPage</name>
    <message>
        <source>知情同意书</source>
        <translation>Informed consent form</translation>
    </message>
    <message>
        <source>打印</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>这一份</source>
        <translation>This one</translation>
    </message>
    <message>
        <source>空白同意书</source>
        <translation>Blank consent form</translation>
    </message>
    <message>
        <source>撤回同意</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>新签同意书</source>
        <translation>New consent</translation>
    </message>
    <message>
        <source>事项</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>现在</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>从</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>同意人</source>
        <translation>Consent given by</translation>
    </message>
    <message>
        <source>方式</source>
        <translation>How</translation>
    </message>
    <message>
        <source>有效期至</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>服务或项目</source>
        <translation>Service or project</translation>
    </message>
    <message>
        <source>还没有同意书</source>
        <translation>No consent form yet</translation>
    </message>
    <message>
        <source>已登记撤回。从那天起不能再为这些事使用{name}的信息。</source>
        <translation>Withdrawal recorded. From that day the information of {name} may not be used for these.</translation>
    </message>
</context>
<context>
    <name>ConsultationPage</name>
    <message>
        <source>删除</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>关联服务对象</source>
        <translation>Link recipient</translation>
    </message>
    <message>
        <source>开个案</source>
        <translation>New case</translation>
    </message>
    <message>
        <source>建档</source>
        <translation>Open file</translation>
    </message>
    <message>
        <source>来访的是谁？先找到服务对象</source>
        <translation>Who is the visitor? Find the recipient first</translation>
    </message>
    <message>
        <source>这次咨询</source>
        <translation>This consultation</translation>
    </message>
</context>
<context>
    <name>ConsultationsPage</name>
    <message>
        <source>咨询登记</source>
        <translation>Consultations</translation>
    </message>
    <message>
        <source>找咨询：来访人、内容、答复</source>
        <translation>Find a consultation: visitor, matter, reply</translation>
    </message>
    <message>
        <source>登记咨询</source>
        <translation>Add consultation</translation>
    </message>
    <message>
        <source>登记表</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>空白登记表</source>
        <translation>Blank registration form</translation>
    </message>
    <message>
        <source>时间</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>列出 {n} 人次</source>
        <translation>{n} listed</translation>
    </message>
    <message>
        <source>还没有咨询登记</source>
        <translation>No consultations yet</translation>
    </message>
    <message>
        <source>在上面一行里输入来访人，按回车往右走，最后一格回车就登记好了。</source>
        <translation>Type the visitor in the line above and move right with Enter; Enter in the last cell registers it.</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>来访人</source>
        <translation>Visitor</translation>
    </message>
    <message>
        <source>性别</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>年龄段</source>
        <translation>Age range</translation>
    </message>
    <message>
        <source>方式</source>
        <translation>How</translation>
    </message>
    <message>
        <source>类别</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>处理</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>经办人</source>
        <translation>Handler</translation>
    </message>
    <message>
        <source>分钟</source>
        <translation>min</translation>
    </message>
</context>
<context>
    <name>ContactAside</name>
    <message>
        <source>新的一次</source>
        <extracomment>What stands on a line of the history, and what pressing it hands on.</extracomment>
        <translation>New</translation>
    </message>
    <message>
        <source>哪些记录</source>
        <translation>Which records</translation>
    </message>
    <message>
        <source>还没有记录。</source>
        <translation>No records yet.</translation>
    </message>
    <message>
        <source>历次记录</source>
        <translation>Earlier records</translation>
    </message>
</context>
<context>
    <name>CopiesPage</name>
    <message>
        <source>不见了的是哪一份？</source>
        <translation>Which one is missing?</translation>
    </message>
    <message>
        <source>就是这一份</source>
        <translation>This is it</translation>
    </message>
    <message>
        <source>种类</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>哪一份</source>
        <translation>Which one</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>人数</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>加密</source>
        <translation>Encrypted</translation>
    </message>
    <message>
        <source>没有别的副本</source>
        <translation>No other copies</translation>
    </message>
    <message>
        <source>已加密</source>
        <translation>Encrypted</translation>
    </message>
    <message>
        <source>未加密</source>
        <translation>Not encrypted</translation>
    </message>
</context>
<context>
    <name>CopyPanel</name>
    <message>
        <source>照这场活动再办一场，连应到名单一起复制</source>
        <translation>Hold this event again, with the expected people</translation>
    </message>
    <message>
        <source>照这场活动再办一场</source>
        <translation>Hold this event again</translation>
    </message>
    <message>
        <source>复制</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>例如 1205 或 +7</source>
        <translation>Such as 1205 or +7</translation>
    </message>
    <message>
        <source>新的日期</source>
        <translation>New date</translation>
    </message>
</context>
<context>
    <name>CountRow</name>
    <message>
        <source>新建</source>
        <translation>New</translation>
    </message>
    <message>
        <source>补充到已有档案</source>
        <translation>Add to existing</translation>
    </message>
    <message>
        <source>需要您决定</source>
        <translation>For you to decide</translation>
    </message>
    <message>
        <source>不能导入</source>
        <translation>Cannot be imported</translation>
    </message>
</context>
<context>
    <name>CountedPage</name>
    <message>
        <source>正在统计</source>
        <translation>Counting</translation>
    </message>
</context>
<context>
    <name>CreatePage</name>
    <message>
        <source>上一步</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>下一步</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>正在建站</source>
        <translation>Creating the station</translation>
    </message>
    <message>
        <source>建好并打开</source>
        <translation>Create and open</translation>
    </message>
    <message>
        <source>返回</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>以后可以在“设置”里添加其他同事</source>
        <translation>Other colleagues can be added later in Settings</translation>
    </message>
    <message>
        <source>社工台</source>
        <translation>swdesk</translation>
    </message>
    <message>
        <source>四步建好，大约三分钟。</source>
        <translation>Four steps, about three minutes.</translation>
    </message>
    <message>
        <source>不联网。资料只在这台电脑和您的备份里。</source>
        <translation>No network. The data stays on this computer and in your backups.</translation>
    </message>
</context>
<context>
    <name>DangerPanel</name>
    <message>
        <source>解除风险</source>
        <translation>Resolve risk</translation>
    </message>
</context>
<context>
    <name>DateChip</name>
    <message>
        <source>{month} 月</source>
        <translation>mo. {month}</translation>
    </message>
</context>
<context>
    <name>DestructionsPage</name>
    <message>
        <source>销毁登记</source>
        <translation>Destruction</translation>
    </message>
    <message>
        <source>销毁证明</source>
        <translation>Certificate</translation>
    </message>
    <message>
        <source>销毁编号</source>
        <translation>Destruction no.</translation>
    </message>
    <message>
        <source>销毁日期</source>
        <translation>Destroyed on</translation>
    </message>
    <message>
        <source>原因</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>批准人</source>
        <translation>Approved by</translation>
    </message>
    <message>
        <source>监销人</source>
        <translation>Witness</translation>
    </message>
    <message>
        <source>仍在备份里</source>
        <translation>Still in backups</translation>
    </message>
    <message>
        <source>还没有销毁过资料</source>
        <translation>No data has been destroyed yet</translation>
    </message>
</context>
<context>
    <name>DisplaySection</name>
    <message>
        <source>显示</source>
        <translation>Display</translation>
    </message>
    <message>
        <source>只影响这台电脑。</source>
        <translation>Concerns this computer only.</translation>
    </message>
    <message>
        <source>浅色</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>深色</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>高对比</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>颜色</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>显示大小</source>
        <translation>Display size</translation>
    </message>
    <message>
        <source>下次打开社工台时按 {size}% 显示</source>
        <translation>From the next start swdesk is shown at {size}%</translation>
    </message>
</context>
<context>
    <name>DoneStep</name>
    <message>
        <source>撤销这次导入</source>
        <translation>Undo this import</translation>
    </message>
    <message>
        <source>下载问题行</source>
        <translation>Save problem rows</translation>
    </message>
    <message>
        <source>再导入一个表格</source>
        <translation>Import another sheet</translation>
    </message>
    <message>
        <source>完成</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>已导入 {n} {unit}</source>
        <translation>{n} {unit} imported</translation>
    </message>
    <message>
        <source>已撤销 {name} 的导入</source>
        <translation>Import of {name} undone</translation>
    </message>
    <message>
        <source>留下的记录</source>
        <translation>Records kept</translation>
    </message>
    <message>
        <source>新建 {n} {unit}</source>
        <translation>{n} {unit} created</translation>
    </message>
    <message>
        <source>补充到已有档案 {n} {unit}</source>
        <translation>{n} {unit} added to existing files</translation>
    </message>
    <message>
        <source>以表格为准更新 {n} {unit}</source>
        <translation>{n} {unit} updated from the sheet</translation>
    </message>
    <message>
        <source>表内重复，没有再导入 {n} 行</source>
        <translation>{n} rows repeated in the sheet, not imported again</translation>
    </message>
    <message>
        <source>跳过，或者没有新内容 {n} 行</source>
        <translation>{n} rows skipped or with nothing new</translation>
    </message>
    <message>
        <source>不能导入 {n} 行，可以下载下来改好再导</source>
        <translation>{n} rows cannot be imported; save them, correct them and import again</translation>
    </message>
    <message>
        <source>删去 {n} 条</source>
        <translation>{n} records deleted</translation>
    </message>
    <message>
        <source>恢复原来内容的 {n} 条</source>
        <translation>{n} records set back to what they were</translation>
    </message>
    <message>
        <source>后来有人用过或改过，留着没动的 {n} 条</source>
        <translation>{n} records kept, as they were used or changed since</translation>
    </message>
</context>
<context>
    <name>DraftKeeper</name>
    <message>
        <source>草稿已保存 {time}</source>
        <translation>Draft saved {time}</translation>
    </message>
    <message>
        <source>已保存 {time}</source>
        <translation>Saved {time}</translation>
    </message>
</context>
<context>
    <name>DueSection</name>
    <message>
        <source>提醒规则</source>
        <translation>Reminders</translation>
    </message>
    <message>
        <source>几条规则同时适用时，最早到期的算数；没有填的不另作规定。没有见到人不算探访过，要上门的，电话联系也不算。到期日起列入待办，过了宽限天数才算逾期。遇节假日不顺延，工作日按周一至周五算。停止服务、暂停和去世的不提醒。改了立即重新推算。</source>
        <translation>Where several rules apply, the earliest day counts; what is empty sets nothing. Who was not met was not visited, and where a home visit is asked for, a phone call does not do. It is on the list from the day on and overdue only after the days of grace. Public holidays do not move it; working days are Monday to Friday. Nobody is reminded of who left, paused or died. Changes apply at once.</translation>
    </message>
    <message>
        <source>期限</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>已保存，提醒按新的规则推算。</source>
        <translation>Saved; reminders follow the new rules.</translation>
    </message>
    <message>
        <source>间隔</source>
        <translation>Interval</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>方式</source>
        <translation>How</translation>
    </message>
    <message>
        <source>宽限天数</source>
        <translation>Days of grace</translation>
    </message>
</context>
<context>
    <name>EarlierPanel</name>
    <message>
        <source>照哪一场活动填？</source>
        <translation>Fill in from which event?</translation>
    </message>
    <message>
        <source>照着填</source>
        <translation>Fill in</translation>
    </message>
    <message>
        <source>以前的活动</source>
        <translation>Earlier event</translation>
    </message>
</context>
<context>
    <name>EcomapEditor</name>
    <message>
        <source>添系统</source>
        <translation>Add system</translation>
    </message>
    <message>
        <source>家庭以外的系统</source>
        <translation>Systems outside the family</translation>
    </message>
    <message>
        <source>点一下选中，拖动或按方向键可以挪开，按 Enter 修改。</source>
        <translation>Click to select, drag or use the arrow keys to move, Enter to edit.</translation>
    </message>
    <message>
        <source>还没有系统。按“添系统”，把学校、村委会、亲友等画到家庭周围。</source>
        <translation>No systems yet. Press &quot;Add system&quot; to place school, village committee, friends and others around the family.</translation>
    </message>
</context>
<context>
    <name>EndPairPanel</name>
    <message>
        <source>{name}和{helper}的结对什么时候结束，为什么？</source>
        <translation>When did {helper} stop helping {name}, and why?</translation>
    </message>
    <message>
        <source>结束结对</source>
        <translation>Pairs ended</translation>
    </message>
    <message>
        <source>结束日期</source>
        <translation>Ended on</translation>
    </message>
    <message>
        <source>原因</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>EndQuestion</name>
    <message>
        <source>接着签到</source>
        <translation>Go on signing in</translation>
    </message>
    <message>
        <source>不签退，结束</source>
        <translation>End without signing out</translation>
    </message>
    <message>
        <source>全部签退，结束</source>
        <translation>Sign all out and end</translation>
    </message>
    <message>
        <source>时间没有错，结束</source>
        <translation>Times are right, end</translation>
    </message>
</context>
<context>
    <name>ErrandBar</name>
    <message>
        <source>交给</source>
        <translation>Given to</translation>
    </message>
    <message>
        <source>单位或姓名</source>
        <translation>Organisation or name</translation>
    </message>
    <message>
        <source>依据</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>哪项职责或什么险情</source>
        <translation>Which duty or what danger</translation>
    </message>
    <message>
        <source>用途</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>打印和导出都会记下用途和去向</source>
        <translation>Prints and exports record purpose and receiver</translation>
    </message>
</context>
<context>
    <name>ErrandPanel</name>
    <message>
        <source>导出</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>怎么写人</source>
        <translation>How people are written</translation>
    </message>
    <message>
        <source>实名导出的原因</source>
        <translation>Reason for real names</translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>社工台遇到一个问题</source>
        <translation>swdesk has met a problem</translation>
    </message>
    <message>
        <source>问题报告</source>
        <translation>Problem report</translation>
    </message>
    <message>
        <source>刚才那一步没有做完，已保存的记录和草稿都在。请复制下面的报告交给维护的人，然后关闭重开社工台。报告里没有任何人的资料。</source>
        <translation>The last step was not finished; saved records and drafts are all there. Please copy the report below for your maintainer, then close swdesk and start it again. The report holds nobody&apos;s data.</translation>
    </message>
    <message>
        <source>复制报告</source>
        <translation>Copy report</translation>
    </message>
    <message>
        <source>继续使用</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>这里出了一个问题</source>
        <translation>Something went wrong here</translation>
    </message>
    <message>
        <source>报告已复制</source>
        <translation>Report copied</translation>
    </message>
</context>
<context>
    <name>EvaluationWindow</name>
    <message>
        <source>看什么</source>
        <extracomment>Refuses a password that is not that of who began the visit.</extracomment>
        <translation>What to view</translation>
    </message>
    <message>
        <source>锁定</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>结束查看</source>
        <translation>End viewing</translation>
    </message>
    <message>
        <source>评估查看</source>
        <translation>Evaluation viewing</translation>
    </message>
</context>
<context>
    <name>EventChoice</name>
    <message>
        <source>活动</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>哪一场活动</source>
        <translation>Which event</translation>
    </message>
    <message>
        <source>{day} {name}</source>
        <translation>{day} {name}</translation>
    </message>
    <message>
        <source>照表头：{day} {name}</source>
        <translation>From the header: {day} {name}</translation>
    </message>
</context>
<context>
    <name>EventHead</name>
    <message>
        <source>返回</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>EventPage</name>
    <message>
        <source>办理与打印</source>
        <translation>Manage and print</translation>
    </message>
    <message>
        <source>照以前的活动填</source>
        <translation>Fill in from an earlier event</translation>
    </message>
    <message>
        <source>名单</source>
        <translation>Names</translation>
    </message>
    <message>
        <source>新活动</source>
        <translation>New event</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>打印预览</source>
        <translation>Print preview</translation>
    </message>
    <message>
        <source>空白签到表打几行？</source>
        <translation>How many rows for the blank sign-in sheet?</translation>
    </message>
    <message>
        <source>名单后面留几行？</source>
        <translation>How many rows after the names?</translation>
    </message>
    <message>
        <source>“{name}”已放进回收站，可以在设置里恢复。</source>
        <translation>&quot;{name}&quot; was moved to the recycle bin; it can be restored in Settings.</translation>
    </message>
    <message>
        <source>这是复制出来的新活动，{number}。请核对时间和地点。</source>
        <translation>This is the new event copied from the other, {number}. Please check time and place.</translation>
    </message>
    <message>
        <source>活动情况</source>
        <translation>The event</translation>
    </message>
</context>
<context>
    <name>EventsCard</name>
    <message>
        <source>近期活动</source>
        <translation>Coming events</translation>
    </message>
    <message>
        <source>全部活动</source>
        <translation>All events</translation>
    </message>
    <message>
        <source>近 30 天没有安排活动。</source>
        <translation>No events planned in the next 30 days.</translation>
    </message>
    <message>
        <source>名单 {n} 人</source>
        <translation>{n} people expected</translation>
    </message>
</context>
<context>
    <name>EventsPage</name>
    <message>
        <source>活动</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>找活动：名称、编号、地点</source>
        <translation>Find an event: name, number, venue</translation>
    </message>
    <message>
        <source>新建活动</source>
        <translation>New event</translation>
    </message>
    <message>
        <source>时间</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>全部状态</source>
        <translation>All statuses</translation>
    </message>
    <message>
        <source>类型</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>全部类型</source>
        <translation>All types</translation>
    </message>
    <message>
        <source>列出 {n} 场</source>
        <translation>{n} listed</translation>
    </message>
    <message>
        <source>还没有活动</source>
        <translation>No events yet</translation>
    </message>
    <message>
        <source>先记下名称、日期和地点；当天打开签到，来一个签一个。</source>
        <translation>Note its name, date and place first; on the day open sign-in and sign people in as they come.</translation>
    </message>
    <message>
        <source>编号</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>活动名称</source>
        <translation>Event name</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>开始</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>地点</source>
        <translation>Venue</translation>
    </message>
    <message>
        <source>人次</source>
        <translation>Came</translation>
    </message>
    <message>
        <source>社工</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>今天</source>
        <translation>Today</translation>
    </message>
</context>
<context>
    <name>ExpiredPage</name>
    <message>
        <source>到期鉴定清单</source>
        <translation>Expired files</translation>
    </message>
    <message>
        <source>{n} 项，其中销毁 {going} 项</source>
        <translation>{n} items, {going} of them to be destroyed</translation>
    </message>
    <message>
        <source>打印清单</source>
        <translation>Print list</translation>
    </message>
    <message>
        <source>批准销毁</source>
        <translation>Approve destruction</translation>
    </message>
    <message>
        <source>类别</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>编号或名称</source>
        <translation>No. or name</translation>
    </message>
    <message>
        <source>起算</source>
        <translation>Counted from</translation>
    </message>
    <message>
        <source>到期</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>依据</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>意见</source>
        <translation>Opinion</translation>
    </message>
    <message>
        <source>没有到期的档案</source>
        <translation>No expired files</translation>
    </message>
    <message>
        <source>保管年限在设置的个人信息保护里，每年核对一次就可以。</source>
        <translation>The years to keep are under Privacy in Settings; checking once a year is enough.</translation>
    </message>
    <message>
        <source>保留</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>销毁</source>
        <translation>Destroy</translation>
    </message>
</context>
<context>
    <name>ExportPage</name>
    <message>
        <source>导出{what}</source>
        <translation>Export {what}</translation>
    </message>
    <message>
        <source>导出</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>正在导出</source>
        <translation>Exporting</translation>
    </message>
    <message>
        <source>已存到 {path}。这份文件没有加密，用完请删掉。</source>
        <translation>Saved to {path}. This file is not encrypted; please delete it after use.</translation>
    </message>
    <message>
        <source>已经取消，没有写出文件。</source>
        <translation>Cancelled; no file was written.</translation>
    </message>
    <message>
        <source>实名导出的原因</source>
        <translation>Reason for real names</translation>
    </message>
    <message>
        <source>导出哪些</source>
        <translation>What to export</translation>
    </message>
    <message>
        <source>怎么写人</source>
        <translation>How people are written</translation>
    </message>
    <message>
        <source>全部 {n} 行</source>
        <translation>All {n} rows</translation>
    </message>
    <message>
        <source>现在列出的 {n} 行</source>
        <translation>The {n} rows now listed</translation>
    </message>
    <message>
        <source>导出 {n} 行</source>
        <translation>Export {n} rows</translation>
    </message>
    <message>
        <source>一栏也没有选，请至少选一栏</source>
        <translation>No column is chosen; please choose at least one</translation>
    </message>
    <message>
        <source>导出的文件离开加密的资料文件夹，谁拿到都能打开。</source>
        <translation>An exported file leaves the encrypted data folder; anyone who gets it can open it.</translation>
    </message>
    <message>
        <source>请只选需要的栏，用完就删；交到站外的，请用遮盖或代号。</source>
        <translation>Please choose only the columns needed and delete the file after use; outside the station, use masked or code names.</translation>
    </message>
    <message>
        <source>怎样写出姓名、证件、电话和地址</source>
        <translation>How names, IDs, phones and addresses are written</translation>
    </message>
    <message>
        <source>用途</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>哪些行</source>
        <translation>Which rows</translation>
    </message>
    <message>
        <source>哪些栏</source>
        <translation>Which columns</translation>
    </message>
    <message>
        <source>全选</source>
        <translation>Select all</translation>
    </message>
    <message>
        <source>全不选</source>
        <translation>Select none</translation>
    </message>
</context>
<context>
    <name>FestivalsCard</name>
    <message>
        <source>节日</source>
        <translation>Festival</translation>
    </message>
    <message>
        <source>近期没有节日。</source>
        <translation>No festival soon.</translation>
    </message>
    <message>
        <source>登记{name}慰问</source>
        <translation>Enter greetings for {name}</translation>
    </message>
    <message>
        <source>还有 {n} 天</source>
        <translation>{n} days left</translation>
    </message>
    <message>
        <source>今天</source>
        <translation>Today</translation>
    </message>
</context>
<context>
    <name>FieldBox</name>
    <message>
        <source>{n} 字</source>
        <translation>{n} characters</translation>
    </message>
</context>
<context>
    <name>FiguresBar</name>
    <message>
        <source>期间</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>分列</source>
        <translation>Divide by</translation>
    </message>
    <message>
        <source>不分列</source>
        <translation>Undivided</translation>
    </message>
    <message>
        <source>更多条件</source>
        <translation>More conditions</translation>
    </message>
    <message>
        <source>前几栏</source>
        <translation>Columns before</translation>
    </message>
    <message>
        <source>后几栏</source>
        <translation>Columns after</translation>
    </message>
</context>
<context>
    <name>FiguresPage</name>
    <message>
        <source>统计</source>
        <extracomment>How long somebody has to stay before the records are counted.</extracomment>
        <translation>Figures</translation>
    </message>
    <message>
        <source>封账记录</source>
        <translation>Closed periods</translation>
    </message>
    <message>
        <source>封账</source>
        <translation>Closed period</translation>
    </message>
    <message>
        <source>期初数</source>
        <translation>Opening figure</translation>
    </message>
    <message>
        <source>统计口径</source>
        <translation>Ways of counting</translation>
    </message>
    <message>
        <source>封账与口径</source>
        <translation>Closing and counting</translation>
    </message>
    <message>
        <source>图表</source>
        <translation>Chart</translation>
    </message>
    <message>
        <source>导出到表格</source>
        <translation>Export to a sheet</translation>
    </message>
    <message>
        <source>打印预览</source>
        <translation>Print preview</translation>
    </message>
    <message>
        <source>正在统计</source>
        <translation>Counting</translation>
    </message>
    <message>
        <source>封账的是全站或一个项目的数字，请先清掉别的条件。</source>
        <translation>Figures are closed for the whole station or a project; please clear the other conditions.</translation>
    </message>
    <message>
        <source>正在排版</source>
        <translation>Setting the page</translation>
    </message>
    <message>
        <source>导出统计</source>
        <translation>Export figures</translation>
    </message>
    <message>
        <source>已存到 {path}。</source>
        <translation>Saved to {path}.</translation>
    </message>
    <message>
        <source>正在封账</source>
        <translation>Closing</translation>
    </message>
</context>
<context>
    <name>FileStep</name>
    <message>
        <source>选择文件</source>
        <translation>Choose file</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>选择要导入的表格</source>
        <translation>Choose the sheet to import</translation>
    </message>
    <message>
        <source>表格</source>
        <translation>Spreadsheets</translation>
    </message>
    <message>
        <source>所有文件</source>
        <translation>All files</translation>
    </message>
    <message>
        <source>正在读取 {name}</source>
        <translation>Reading {name}</translation>
    </message>
    <message>
        <source>导入什么</source>
        <translation>What to import</translation>
    </message>
    <message>
        <source>把表格拖到这里，或者</source>
        <translation>Drag the sheet here, or</translation>
    </message>
    <message>
        <source>xlsx、xls、ods、csv 都可以，不超过 50 MB；栏目名称和顺序不用改。</source>
        <translation>xlsx, xls, ods or csv, up to 50 MB; column names and order may stay as they are.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>人</source>
        <translation>People</translation>
    </message>
    <message>
        <source>户</source>
        <translation>Households</translation>
    </message>
    <message>
        <source>按人或按户</source>
        <translation>By person or by household</translation>
    </message>
</context>
<context>
    <name>FindResults</name>
    <message>
        <source>找到的人</source>
        <translation>People found</translation>
    </message>
    <message>
        <source>签到表编码</source>
        <translation>Sign-in sheet code</translation>
    </message>
    <message>
        <source>新建“{text}”</source>
        <translation>Create &quot;{text}&quot;</translation>
    </message>
    <message>
        <source>没有找到这个人</source>
        <translation>Nobody found</translation>
    </message>
    <message>
        <source>Enter 补录这张签到表，Esc 返回</source>
        <translation>Enter types in this sheet, Esc goes back</translation>
    </message>
    <message>
        <source>Enter 新建，Esc 返回</source>
        <translation>Enter to create, Esc to go back</translation>
    </message>
    <message>
        <source>{number} 人&#x3000;↑↓ 选择，Enter 打开</source>
        <translation>{number} people  ↑↓ to select, Enter to open</translation>
    </message>
</context>
<context>
    <name>FirstPasswordPage</name>
    <message>
        <source>换成自己的密码</source>
        <translation>Set your own password</translation>
    </message>
    <message>
        <source>{name}，现在的密码是管理员设的。换成只有自己知道的，再打开资料。</source>
        <translation>{name}, the present password was set by the administrator. Replace it with one only you know, then open the data.</translation>
    </message>
    <message>
        <source>换好并打开</source>
        <translation>Change and open</translation>
    </message>
    <message>
        <source>返回</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>社工台</source>
        <translation>swdesk</translation>
    </message>
    <message>
        <source>社工站的档案、个案、活动签到和打印</source>
        <translation>Files, cases, sign-in and printing for stations</translation>
    </message>
    <message>
        <source>新建工作站</source>
        <translation>Create a station</translation>
    </message>
    <message>
        <source>打开已有的资料文件夹</source>
        <translation>Open an existing data folder</translation>
    </message>
    <message>
        <source>先看看演示</source>
        <translation>Look at the demo first</translation>
    </message>
    <message>
        <source>第一次用社工台，大约三分钟。</source>
        <translation>New to swdesk? About three minutes.</translation>
    </message>
    <message>
        <source>这台电脑上已经有社工台的资料，或刚从备份里拷来。</source>
        <translation>This computer already has data, or a copied backup.</translation>
    </message>
    <message>
        <source>里面的人和事都是编造的，随便点、随便改。</source>
        <translation>People and events are invented; change what you like.</translation>
    </message>
    <message>
        <source>正在准备演示</source>
        <translation>Preparing the demo</translation>
    </message>
    <message>
        <source>选择存放资料的文件夹</source>
        <translation>Choose the folder with the data</translation>
    </message>
</context>
<context>
    <name>FolderStep</name>
    <message>
        <source>资料放在哪里？</source>
        <translation>Where is the data kept?</translation>
    </message>
    <message>
        <source>放在本机硬盘上。备份另存到 U 盘或移动硬盘，可以在“设置”里做。</source>
        <translation>Keep it on this computer&apos;s disk. Backups go to a USB or portable drive as well; set this in Settings.</translation>
    </message>
    <message>
        <source>存放位置</source>
        <translation>Location</translation>
    </message>
    <message>
        <source>文件夹</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>换一个文件夹</source>
        <translation>Choose another folder</translation>
    </message>
    <message>
        <source>选择存放资料的文件夹</source>
        <translation>Choose the folder with the data</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>下载问题行</source>
        <translation>Save problem rows</translation>
    </message>
    <message>
        <source>上一步</source>
        <translation>Previous</translation>
    </message>
</context>
<context>
    <name>FootingLine</name>
    <message>
        <source>核对与说明</source>
        <translation>Checks and notes</translation>
    </message>
    <message>
        <source>收起</source>
        <translation>Fold</translation>
    </message>
</context>
<context>
    <name>ForgottenPage</name>
    <message>
        <source>用恢复码重设密码</source>
        <translation>Reset the password with the recovery code</translation>
    </message>
    <message>
        <source>恢复码在建站时打印的那张纸上，通常锁在柜子里。</source>
        <translation>The recovery code is on the sheet printed when the station was created, usually locked away.</translation>
    </message>
    <message>
        <source>设好并打开</source>
        <translation>Set and open</translation>
    </message>
    <message>
        <source>恢复码</source>
        <translation>Recovery code</translation>
    </message>
    <message>
        <source>大小写都可以</source>
        <translation>Capitals or not, both work</translation>
    </message>
    <message>
        <source>正在打开</source>
        <translation>Opening</translation>
    </message>
    <message>
        <source>我是</source>
        <translation>I am</translation>
    </message>
    <message>
        <source>返回</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>FormFoot</name>
    <message>
        <source>去看</source>
        <translation>Have a look</translation>
    </message>
    <message>
        <source>打印预览</source>
        <translation>Print preview</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>还有 {n} 处需要修改</source>
        <translation>{n} more places need a change</translation>
    </message>
</context>
<context>
    <name>FormList</name>
    <message>
        <source>按名称或编号找表格</source>
        <translation>Find a form by name or number</translation>
    </message>
    <message>
        <source>表格</source>
        <translation>Spreadsheets</translation>
    </message>
</context>
<context>
    <name>FormPage</name>
    <message>
        <source>新建</source>
        <translation>New</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>打印预览</source>
        <translation>Print preview</translation>
    </message>
</context>
<context>
    <name>FormPanel</name>
    <message>
        <source>这里有上次没有保存的内容，已经接着显示。</source>
        <translation>What you did not save last time is here again.</translation>
    </message>
    <message>
        <source>核对后保存，或者放弃它。</source>
        <translation>Check it and save, or discard it.</translation>
    </message>
    <message>
        <source>放弃草稿</source>
        <translation>Discard draft</translation>
    </message>
</context>
<context>
    <name>FormView</name>
    <message>
        <source>保存时编号</source>
        <translation>Assigned when saved</translation>
    </message>
</context>
<context>
    <name>GenogramEditor</name>
    <message>
        <source>添人</source>
        <translation>Add person</translation>
    </message>
    <message>
        <source>添关系</source>
        <translation>Add relation</translation>
    </message>
    <message>
        <source>家里人</source>
        <translation>Family</translation>
    </message>
    <message>
        <source>关系线</source>
        <translation>Relation lines</translation>
    </message>
    <message>
        <source>都放回原位</source>
        <translation>Reset positions</translation>
    </message>
    <message>
        <source>点一下选中，拖动或按方向键可以挪开，按 Enter 改生死和年份。</source>
        <translation>Click to select, drag or use the arrow keys to move, Enter to edit life and years.</translation>
    </message>
    <message>
        <source>{name}（不画）</source>
        <translation>{name} (not drawn)</translation>
    </message>
    <message>
        <source>这是服务对象本人，不能从图上去掉。</source>
        <translation>This is the recipient and cannot be taken off the chart.</translation>
    </message>
    <message>
        <source>{one} 和 {other}</source>
        <translation>{one} and {other}</translation>
    </message>
    <message>
        <source>服务对象</source>
        <translation>Recipient</translation>
    </message>
</context>
<context>
    <name>GenogramPage</name>
    <message>
        <source>家庭图</source>
        <translation>Genogram</translation>
    </message>
    <message>
        <source>生态图</source>
        <translation>Ecomap</translation>
    </message>
    <message>
        <source>图</source>
        <translation>Chart</translation>
    </message>
    <message>
        <source>家庭图与生态图</source>
        <translation>Genogram and ecomap</translation>
    </message>
    <message>
        <source>打印预览</source>
        <translation>Print preview</translation>
    </message>
    <message>
        <source>添加</source>
        <translation>Add</translation>
    </message>
</context>
<context>
    <name>GiveUpPanel</name>
    <message>
        <source>撤回转介 {number}，为什么？</source>
        <translation>Withdraw referral {number}: why?</translation>
    </message>
    <message>
        <source>撤回转介</source>
        <translation>Withdraw referral</translation>
    </message>
    <message>
        <source>原因</source>
        <translation>Reason</translation>
    </message>
</context>
<context>
    <name>GoodsPage</name>
    <message>
        <source>物资领取签收</source>
        <translation>Goods receipts</translation>
    </message>
    <message>
        <source>新的签收表</source>
        <translation>New receipt form</translation>
    </message>
    <message>
        <source>发放日期</source>
        <translation>Handed out on</translation>
    </message>
    <message>
        <source>发放名目</source>
        <translation>Occasion</translation>
    </message>
    <message>
        <source>物资</source>
        <translation>Goods</translation>
    </message>
    <message>
        <source>领取人数</source>
        <translation>Persons served</translation>
    </message>
    <message>
        <source>这场活动还没有发放物资</source>
        <translation>No goods handed out at this event yet</translation>
    </message>
    <message>
        <source>新建一张：到场的人（没有签到时是应到的人）自动列好，打印出来请他们签名。</source>
        <translation>Make a form: those present (or expected, without sign-in) are listed; print it for their signatures.</translation>
    </message>
</context>
<context>
    <name>GoodsSheetPage</name>
    <message>
        <source>添加领取人</source>
        <translation>Add receivers</translation>
    </message>
    <message>
        <source>加了 {n} 人，{known} 人已在表上</source>
        <translation>{n} added, {known} on the sheet already</translation>
    </message>
</context>
<context>
    <name>GreetPanel</name>
    <message>
        <source>加入</source>
        <translation>Add</translation>
    </message>
</context>
<context>
    <name>GreetedPage</name>
    <message>
        <source>慰问对象</source>
        <translation>People to greet</translation>
    </message>
    <message>
        <source>{number}&#x3000;{n} 人</source>
        <translation>{number}  {n} people</translation>
    </message>
    <message>
        <source>移出这一人</source>
        <translation>Take this one out</translation>
    </message>
    <message>
        <source>添加</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>撤销刚加的 {n} 人</source>
        <translation>Take back the {n} just added</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>性别年龄</source>
        <translation>Sex, age</translation>
    </message>
    <message>
        <source>村（社区）</source>
        <translation>Village</translation>
    </message>
    <message>
        <source>现住地址</source>
        <translation>Home address</translation>
    </message>
    <message>
        <source>记为</source>
        <translation>Count as</translation>
    </message>
    <message>
        <source>还没有选慰问对象</source>
        <translation>Nobody to greet yet</translation>
    </message>
    <message>
        <source>按类别、村（社区）或以前的名单添加：每人记一次服务，领取签收表一并排好。</source>
        <translation>Add by category, village or an earlier list: each counts as one service, and the receipt is laid out with them.</translation>
    </message>
    <message>
        <source>移出 {n} 人，由此记下的服务和签收一并撤回</source>
        <translation>{n} taken out, with the services and receipts made from it</translation>
    </message>
    <message>
        <source>加了 {n} 人</source>
        <translation>{n} people added</translation>
    </message>
    <message>
        <source>{n} 人已在名单上</source>
        <translation>{n} on the list already</translation>
    </message>
    <message>
        <source>{n} 人不在服务中，没有加</source>
        <translation>{n} not being served, not added</translation>
    </message>
    <message>
        <source>打印领取签收表</source>
        <translation>Print receipt</translation>
    </message>
    <message>
        <source>可计量服务一次</source>
        <translation>One service item</translation>
    </message>
    <message>
        <source>入户探访一次</source>
        <translation>One home visit</translation>
    </message>
    <message>
        <source>当天已有的探访</source>
        <translation>A visit of that day</translation>
    </message>
</context>
<context>
    <name>GreetingPage</name>
    <message>
        <source>慰问对象（{n} 人）</source>
        <translation>People to greet ({n})</translation>
    </message>
</context>
<context>
    <name>GroupPage</name>
    <message>
        <source>小组的表</source>
        <translation>Group forms</translation>
    </message>
    <message>
        <source>办理与打印</source>
        <translation>Manage and print</translation>
    </message>
    <message>
        <source>加组员</source>
        <translation>Add member</translation>
    </message>
    <message>
        <source>记一节</source>
        <translation>Add session</translation>
    </message>
    <message>
        <source>还没有组员</source>
        <translation>No members yet</translation>
    </message>
    <message>
        <source>从服务对象里找，没有登记的写姓名也可以。</source>
        <translation>Find them among the recipients; for someone not registered the name will do.</translation>
    </message>
    <message>
        <source>打印签到表</source>
        <translation>Print sign-in sheet</translation>
    </message>
    <message>
        <source>{name}还没有登记为服务对象，请先登记，再转个案。</source>
        <translation>{name} is not registered as a recipient. Please register them first, then open a case.</translation>
    </message>
    <message>
        <source>还没有可以补录的一节，请先按“记一节”写下节次和日期。</source>
        <translation>There is no session to type in yet; first press “Record a session” and write its number and day.</translation>
    </message>
    <message>
        <source>“{name}”已放进回收站，可以在设置里恢复。</source>
        <translation>&quot;{name}&quot; was moved to the recycle bin; it can be restored in Settings.</translation>
    </message>
    <message>
        <source>出席率 {n}%</source>
        <translation>Attendance {n}%</translation>
    </message>
    <message>
        <source>{n} 人次</source>
        <translation>{n} person-times</translation>
    </message>
    <message>
        <source>连续缺席：{names}</source>
        <translation>Absent in a row: {names}</translation>
    </message>
    <message>
        <source>V 到&#x3000;L 迟到&#x3000;Q 缺席&#x3000;J 请假&#x3000;空格 未记&#x3000;&#x3000;按住 Shift 记全户&#x3000;Enter 打开</source>
        <translation>V present  L late  Q absent  J excused  Space not noted    Shift: whole household  Enter opens</translation>
    </message>
</context>
<context>
    <name>GroupSheetPage</name>
    <message>
        <source>新建</source>
        <translation>Create</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>打印预览</source>
        <translation>Print preview</translation>
    </message>
    <message>
        <source>更正：{text}</source>
        <translation>Amendment: {text}</translation>
    </message>
    <message>
        <source>{worker}，{day}，{reason}</source>
        <translation>{worker}, {day}, {reason}</translation>
    </message>
</context>
<context>
    <name>GroupsPage</name>
    <message>
        <source>小组</source>
        <translation>Groups</translation>
    </message>
    <message>
        <source>找小组：名称、编号、地点</source>
        <translation>Find a group: name, number, venue</translation>
    </message>
    <message>
        <source>新建小组</source>
        <translation>New group</translation>
    </message>
    <message>
        <source>进度</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>全部进度</source>
        <translation>All progress</translation>
    </message>
    <message>
        <source>类型</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>全部类型</source>
        <translation>All types</translation>
    </message>
    <message>
        <source>时间</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>列出 {n} 个小组</source>
        <translation>{n} groups listed</translation>
    </message>
    <message>
        <source>还没有小组</source>
        <translation>No groups yet</translation>
    </message>
    <message>
        <source>先写计划书，再添组员；每节记出席，人次和出席率自己算出来。</source>
        <translation>Write the plan first, then add members; note attendance at each session, and person-times and rates are counted by themselves.</translation>
    </message>
    <message>
        <source>编号</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>小组名称</source>
        <translation>Group name</translation>
    </message>
    <message>
        <source>开始</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>组员</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>节数</source>
        <translation>Held</translation>
    </message>
    <message>
        <source>人次</source>
        <translation>Times</translation>
    </message>
    <message>
        <source>出席率</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>连续缺席</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>社工</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>{n} 人</source>
        <translation>{n} people</translation>
    </message>
</context>
<context>
    <name>HandOverPage</name>
    <message>
        <source>种类</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>编号</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>代号或姓名</source>
        <translation>Code or name</translation>
    </message>
    <message>
        <source>阶段或状态</source>
        <translation>Stage, status</translation>
    </message>
    <message>
        <source>最近联系</source>
        <translation>Latest</translation>
    </message>
    <message>
        <source>下次到期</source>
        <translation>Next due</translation>
    </message>
    <message>
        <source>份数</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>接收人</source>
        <translation>Receiver</translation>
    </message>
    <message>
        <source>要交接的个案和服务对象</source>
        <translation>Cases and recipients to hand over</translation>
    </message>
    <message>
        <source>全部交给</source>
        <translation>All to</translation>
    </message>
    <message>
        <source>选中的交给</source>
        <translation>Selected to</translation>
    </message>
    <message>
        <source>离职交接&#x3000;{name}</source>
        <translation>Handover  {name}</translation>
    </message>
    <message>
        <source>打印交接清单</source>
        <translation>Print handover list</translation>
    </message>
    <message>
        <source>完成交接</source>
        <translation>Finish handover</translation>
    </message>
    <message>
        <source>请先选接收人。</source>
        <translation>Please choose the receiver first.</translation>
    </message>
    <message>
        <source>{name}的工作已交接，密码已停用。请打印清单，三方签字存档。</source>
        <translation>The work of {name} is handed over and the password disabled. Please print the list for the three to sign and file it.</translation>
    </message>
    <message>
        <source>更换数据密钥</source>
        <translation>Change data key</translation>
    </message>
    <message>
        <source>共 {n} 项，还有 {left} 项没有接收人</source>
        <translation>{n} items, {left} without receiver</translation>
    </message>
    <message>
        <source>离职或调岗前，把在办个案和服务对象逐一交给同事。完成后本人的密码停用，写过的记录仍署原来的姓名。</source>
        <translation>Before someone leaves, hand open cases and recipients to colleagues one by one. When done, their password is disabled; what they wrote keeps their name.</translation>
    </message>
</context>
<context>
    <name>HandOverPanel</name>
    <message>
        <source>转交给哪位社工？</source>
        <translation>Hand over to which worker?</translation>
    </message>
    <message>
        <source>转交</source>
        <translation>Hand over</translation>
    </message>
    <message>
        <source>原因</source>
        <translation>Reason</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>返回</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>帮助</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>按键</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>打印按键卡</source>
        <translation>Print key card</translation>
    </message>
    <message>
        <source>返回</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>还没有修改记录</source>
        <translation>No changes yet</translation>
    </message>
    <message>
        <source>修改记录</source>
        <translation>Change history</translation>
    </message>
    <message>
        <source>{field}：{before} → {after}</source>
        <translation>{field}: {before} → {after}</translation>
    </message>
    <message>
        <source>（空）</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>时间</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>谁</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>做了什么</source>
        <translation>What was done</translation>
    </message>
    <message>
        <source>栏目</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>原来</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>改成</source>
        <translation>After</translation>
    </message>
</context>
<context>
    <name>HoursSide</name>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>服务</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>小时</source>
        <translation>hours</translation>
    </message>
    <message>
        <source>还没有服务记录</source>
        <translation>No service recorded yet</translation>
    </message>
    <message>
        <source>在活动里以志愿者身份签到、签退，时数自己算出来。</source>
        <translation>When they sign in and out of events as a volunteer, the hours are counted by themselves.</translation>
    </message>
    <message>
        <source>服务记录</source>
        <translation>Service record</translation>
    </message>
    <message>
        <source>{standing}：{reason}</source>
        <translation>{standing}: {reason}</translation>
    </message>
    <message>
        <source>期初 {hours} 小时</source>
        <translation>Opening {hours} hours</translation>
    </message>
    <message>
        <source>签到 {hours} 小时，{n} 次</source>
        <translation>Signed in {hours} hours, {n} times</translation>
    </message>
    <message>
        <source>有 {n} 次没有签退，还没有算进去</source>
        <translation>{n} not signed out, not counted yet</translation>
    </message>
    <message>
        <source>服务时数</source>
        <translation>Volunteer hours</translation>
    </message>
</context>
<context>
    <name>HouseholdPage</name>
    <message>
        <source>{name}家</source>
        <translation>Household of {name}</translation>
    </message>
    <message>
        <source>打印</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>修改</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>户主换成了{head}。请核对这几位与户主的关系：{names}。</source>
        <translation>The head is now {head}. Please check the relation of these members to the head: {names}.</translation>
    </message>
    <message>
        <source>家庭情况</source>
        <translation>Household circumstances</translation>
    </message>
    <message>
        <source>家庭成员&#x3000;{n} 人</source>
        <translation>Members  {n}</translation>
    </message>
    <message>
        <source>户主</source>
        <translation>Head of household</translation>
    </message>
    <message>
        <source>未登记</source>
        <translation>Not registered</translation>
    </message>
    <message>
        <source>{name}的更多</source>
        <translation>More about {name}</translation>
    </message>
    <message>
        <source>设为户主</source>
        <translation>Make head</translation>
    </message>
    <message>
        <source>今天迁出</source>
        <translation>Moved out today</translation>
    </message>
</context>
<context>
    <name>HouseholdsPage</name>
    <message>
        <source>还没有家庭</source>
        <translation>No households yet</translation>
    </message>
    <message>
        <source>新建一户</source>
        <translation>New household</translation>
    </message>
    <message>
        <source>家庭</source>
        <translation>Households</translation>
    </message>
    <message>
        <source>按家里任何一个人找：姓名、拼音、电话</source>
        <translation>Find by anyone in it: name, pinyin, phone</translation>
    </message>
    <message>
        <source>打印名册</source>
        <translation>Print roster</translation>
    </message>
    <message>
        <source>导出到表格</source>
        <translation>Export to a sheet</translation>
    </message>
    <message>
        <source>打印</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>名册</source>
        <translation>Roster</translation>
    </message>
    <message>
        <source>新建</source>
        <translation>New</translation>
    </message>
    <message>
        <source>{n} 户</source>
        <translation>{n} households</translation>
    </message>
    <message>
        <source>没有找到“{text}”家</source>
        <translation>No household of &quot;{text}&quot; found</translation>
    </message>
    <message>
        <source>可以放宽上面的筛选，或者新建一户。</source>
        <translation>Loosen the filters above, or create a household.</translation>
    </message>
    <message>
        <source>登记服务对象后可以顺手编户，也可以在这里新建。</source>
        <translation>Make households while registering recipients, or create them here.</translation>
    </message>
</context>
<context>
    <name>ImportHead</name>
    <message>
        <source>返回</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>选择文件</source>
        <translation>Choose file</translation>
    </message>
    <message>
        <source>对上栏目</source>
        <translation>Match columns</translation>
    </message>
    <message>
        <source>检查</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>完成</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>导入{what}</source>
        <translation>Import {what}</translation>
    </message>
    <message>
        <source>继续</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>选择文件</source>
        <translation>Choose file</translation>
    </message>
    <message>
        <source>已经决定了 {n} 行，还没有导入。离开的话，下次要重新决定。</source>
        <translation>{n} rows were decided and not imported yet. If you leave, you decide again next time.</translation>
    </message>
    <message>
        <source>不导入，离开</source>
        <translation>Leave, do not import</translation>
    </message>
    <message>
        <source>正在检查</source>
        <translation>Checking</translation>
    </message>
    <message>
        <source>已经取消，什么也没有导入。</source>
        <translation>Cancelled; nothing was imported.</translation>
    </message>
</context>
<context>
    <name>IncidentsPage</name>
    <message>
        <source>设备遗失或泄露</source>
        <translation>Lost devices and leaks</translation>
    </message>
    <message>
        <source>登记事件</source>
        <translation>Record incident</translation>
    </message>
    <message>
        <source>事件编号</source>
        <translation>Incident no.</translation>
    </message>
    <message>
        <source>发现日期</source>
        <translation>Found on</translation>
    </message>
    <message>
        <source>事件类型</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>哪一份</source>
        <translation>Which one</translation>
    </message>
    <message>
        <source>涉及人数</source>
        <translation>Persons</translation>
    </message>
    <message>
        <source>加密</source>
        <translation>Encrypted</translation>
    </message>
    <message>
        <source>处理完毕</source>
        <translation>Settled on</translation>
    </message>
    <message>
        <source>没有发生过</source>
        <translation>Never happened</translation>
    </message>
    <message>
        <source>电脑、备份盘或导出的名单不见了，马上在这里登记：涉及谁、告诉谁会自动列出来。</source>
        <translation>If a computer, backup drive or exported list is missing, record it here at once: who is concerned and whom to tell is listed by itself.</translation>
    </message>
    <message>
        <source>已加密</source>
        <translation>Encrypted</translation>
    </message>
    <message>
        <source>未加密</source>
        <translation>Not encrypted</translation>
    </message>
</context>
<context>
    <name>InlinePanel</name>
    <message>
        <source>取消</source>
        <extracomment>Whether it stays after an answer, because one is seldom enough.</extracomment>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>IntakePage</name>
    <message>
        <source>新个案&#x3000;{name}</source>
        <translation>New case  {name}</translation>
    </message>
    <message>
        <source>重开 {number}，保存后有新的编号。</source>
        <translation>Reopens {number}; a new number is given on saving.</translation>
    </message>
    <message>
        <source>{name}已有在办的个案：{numbers}。</source>
        <translation>{name} already has open cases: {numbers}.</translation>
    </message>
    <message>
        <source>打开它</source>
        <translation>Open it</translation>
    </message>
    <message>
        <source>个案已交给{name}，由负责社工跟进。</source>
        <translation>The case was handed to {name}, who now follows it.</translation>
    </message>
</context>
<context>
    <name>JoinHousehold</name>
    <message>
        <source>户主、户编号或地址</source>
        <translation>Head, household no. or address</translation>
    </message>
    <message>
        <source>户</source>
        <translation>Household</translation>
    </message>
    <message>
        <source>与户主关系</source>
        <translation>Relation to head</translation>
    </message>
</context>
<context>
    <name>KeepingSection</name>
    <message>
        <source>工作时每半小时、每天第一次关闭时都会自动备份，旧备份按天、周、月逐渐减少。备份是加密的，要用密码或恢复码才能打开。</source>
        <translation>Backups are made every half hour of work and at the first closing of each day; old ones thin out by day, week and month. They are encrypted and open only with a password or the recovery code.</translation>
    </message>
    <message>
        <source>现在备份</source>
        <translation>Back up now</translation>
    </message>
    <message>
        <source>另存一份备份</source>
        <translation>Save another copy</translation>
    </message>
    <message>
        <source>从备份恢复</source>
        <translation>Restore a backup</translation>
    </message>
    <message>
        <source>选 U 盘上的文件夹</source>
        <translation>Choose a folder on a USB drive</translation>
    </message>
    <message>
        <source>不再存到那里</source>
        <translation>Stop copying there</translation>
    </message>
    <message>
        <source>演练恢复</source>
        <translation>Rehearse a restore</translation>
    </message>
    <message>
        <source>检查资料</source>
        <translation>Check the data</translation>
    </message>
    <message>
        <source>还没有备份过。</source>
        <translation>No backup yet.</translation>
    </message>
    <message>
        <source>正在备份并检查</source>
        <translation>Backing up and verifying</translation>
    </message>
    <message>
        <source>正在打开最新的备份</source>
        <translation>Opening the latest backup</translation>
    </message>
    <message>
        <source>正在检查每一条资料和每一份备份</source>
        <translation>Checking every record and every backup</translation>
    </message>
    <message>
        <source>已备份到 {path}</source>
        <translation>Backed up to {path}</translation>
    </message>
    <message>
        <source>全部检查过了，没有发现问题。</source>
        <translation>Everything was checked; no problem found.</translation>
    </message>
    <message>
        <source>还没有选。硬盘坏了，本机的备份会一起丢；选一个 U 盘，备份时会同时存一份。</source>
        <translation>Not chosen yet. If the disk breaks, the backups on it are lost too; choose a USB drive and every backup is copied to it.</translation>
    </message>
    <message>
        <source>{folder}（已插上）</source>
        <translation>{folder} (plugged in)</translation>
    </message>
    <message>
        <source>{folder}（没有插上）</source>
        <translation>{folder} (not plugged in)</translation>
    </message>
    <message>
        <source>。它和资料在同一块硬盘上，硬盘坏了会一起丢，最好换成 U 盘</source>
        <translation>. It is on the same disk as the data; if the disk breaks, both are lost. A USB drive is better</translation>
    </message>
    <message>
        <source>还没有演练过。演练会打开最新的备份核对一遍，不改动任何资料。</source>
        <translation>Not rehearsed yet. A rehearsal opens the latest backup and compares it, changing nothing.</translation>
    </message>
    <message>
        <source>上次演练：{moment}，备份能打开。</source>
        <translation>Last rehearsal: {moment}; the backup opens.</translation>
    </message>
    <message>
        <source>备份到</source>
        <translation>Back up to</translation>
    </message>
    <message>
        <source>文件夹位置已复制</source>
        <translation>Folder location copied</translation>
    </message>
    <message>
        <source>备份</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>备份同时存到 U 盘</source>
        <translation>Copy backups to a USB drive</translation>
    </message>
    <message>
        <source>演练和检查</source>
        <translation>Rehearsal and checks</translation>
    </message>
    <message>
        <source>资料存放的文件夹</source>
        <translation>Folder of the data</translation>
    </message>
    <message>
        <source>打开文件夹</source>
        <translation>Open folder</translation>
    </message>
    <message>
        <source>复制位置</source>
        <translation>Copy location</translation>
    </message>
</context>
<context>
    <name>KeySection</name>
    <message>
        <source>密钥</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>全部资料用一把密钥加密，每个人的密码都能取到它。有人离开时，先在“同事”里停用他的密码，再在这里换密钥：他从此打不开新的资料和新的备份。其他人的密码和恢复码照旧。</source>
        <translation>All data is encrypted with one key, which everyone&apos;s password can reach. When someone leaves, retire their password under &quot;Colleagues&quot; first, then change the key here: from then on they cannot open new data or new backups. Other passwords and the recovery code stay.</translation>
    </message>
    <message>
        <source>换密钥</source>
        <translation>Change key</translation>
    </message>
    <message>
        <source>换密钥前会先做一份备份，资料多时要几分钟，其间不能关机。现在换吗？</source>
        <translation>A backup is made before the key changes; with much data it takes minutes, and the computer must stay on. Change it now?</translation>
    </message>
    <message>
        <source>现在换</source>
        <translation>Change now</translation>
    </message>
    <message>
        <source>销毁这些备份</source>
        <translation>Destroy these backups</translation>
    </message>
    <message>
        <source>销毁后不能找回。新密钥的备份已经做好、能打开了吗？</source>
        <translation>They cannot be recovered. Is a backup with the new key made, and does it open?</translation>
    </message>
    <message>
        <source>销毁</source>
        <translation>Destroy</translation>
    </message>
    <message>
        <source>还有 {n} 份备份是用从前的密钥做的，最近一份是 {day} 的。离开的人如果拿到其中一份，用从前的密码还能打开。</source>
        <translation>{n} backups were made with a former key, the latest on {day}. If one who left has a copy, it still opens with the former password.</translation>
    </message>
    <message>
        <source>正在备份并重新加密全部资料，请不要关机</source>
        <translation>Backing up and encrypting all data anew; please do not switch off</translation>
    </message>
    <message>
        <source>有 {n} 份没能删掉，可能正被别的程序打开，请稍后再试</source>
        <translation>{n} could not be deleted; another program may have them open. Please try again later</translation>
    </message>
    <message>
        <source>从前密钥的备份已销毁</source>
        <translation>The backups with the former key are destroyed</translation>
    </message>
    <message>
        <source>密钥已换，正在用新密钥备份</source>
        <translation>The key is changed; backing up with the new key</translation>
    </message>
    <message>
        <source>密钥已换，也已用新密钥做好备份</source>
        <translation>The key is changed, and a backup with the new key is made</translation>
    </message>
</context>
<context>
    <name>LacksPage</name>
    <message>
        <source>缺哪些资料</source>
        <translation>What papers are missing</translation>
    </message>
    <message>
        <source>{name}&#x3000;{n} 份记录</source>
        <translation>{name}  {n} records</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>类别</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>记录</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>缺什么</source>
        <translation>What is missing</translation>
    </message>
    <message>
        <source>这些记录的资料都齐了</source>
        <translation>Nothing is missing for these records</translation>
    </message>
    <message>
        <source>签到表、过程记录、计划和总结都在，评估时可以直接查。</source>
        <translation>Sheets, records, plans and summaries are all there for a review.</translation>
    </message>
    <message>
        <source>这份个案不公开，需要时请找负责社工或站长。</source>
        <translation>This case is not open to others; please ask the responsible worker or the station head.</translation>
    </message>
</context>
<context>
    <name>LeavingPanel</name>
    <message>
        <source>结束评估查看</source>
        <translation>Evaluation viewing ended</translation>
    </message>
    <message>
        <source>结束查看</source>
        <translation>End viewing</translation>
    </message>
    <message>
        <source>您的密码</source>
        <translation>Your password</translation>
    </message>
</context>
<context>
    <name>LineBox</name>
    <message>
        <source>姓名、拼音、电话；没有登记的写成一行</source>
        <translation>Name, pinyin, phone; write who is not on file as a line</translation>
    </message>
    <message>
        <source>第 {line} 行&#x3000;{name}</source>
        <translation>Line {line}  {name}</translation>
    </message>
    <message>
        <source>第 {line} 行</source>
        <translation>Line {line}</translation>
    </message>
    <message>
        <source>第 {line} 行的姓名</source>
        <translation>Name on line {line}</translation>
    </message>
</context>
<context>
    <name>LinePage</name>
    <message>
        <source>打印{title}</source>
        <translation>Print {title}</translation>
    </message>
    <message>
        <source>删除</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>这条记录</source>
        <translation>This record</translation>
    </message>
</context>
<context>
    <name>LinePanel</name>
    <message>
        <source>谁</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>和谁</source>
        <translation>With whom</translation>
    </message>
    <message>
        <source>开始年份</source>
        <translation>From year</translation>
    </message>
    <message>
        <source>结束年份</source>
        <translation>Until year</translation>
    </message>
</context>
<context>
    <name>LinesPanel</name>
    <message>
        <source>打印预览</source>
        <translation>Print preview</translation>
    </message>
    <message>
        <source>空行</source>
        <translation>Blank row</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>放宽筛选</source>
        <extracomment>The column by which the list is sorted until somebody sorts it; empty for the list&apos;s own way. The keys of columns that are left out where there is little room.</extracomment>
        <translation>Loosen filters</translation>
    </message>
    <message>
        <source>没有找到“{text}”</source>
        <translation>No &quot;{text}&quot; found</translation>
    </message>
    <message>
        <source>换一个词，或者放宽上面的筛选。</source>
        <translation>Try another word, or loosen the filters above.</translation>
    </message>
    <message>
        <source>这里没有记录</source>
        <translation>No records here</translation>
    </message>
    <message>
        <source>放宽上面的筛选再看。</source>
        <translation>Loosen the filters above and look again.</translation>
    </message>
</context>
<context>
    <name>LostCardPanel</name>
    <message>
        <source>为什么停用这张卡？停用后可以再印一张新的</source>
        <translation>Why is this card retired? A new one can be printed afterwards</translation>
    </message>
    <message>
        <source>停用</source>
        <translation>Retired</translation>
    </message>
    <message>
        <source>遗失</source>
        <translation>Lost</translation>
    </message>
    <message>
        <source>原因</source>
        <translation>Reason</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>找人：姓名、拼音、电话、证件</source>
        <translation>Find: name, pinyin, phone, ID</translation>
    </message>
</context>
<context>
    <name>MaskedValue</name>
    <message>
        <source>隐藏</source>
        <translation>Hide</translation>
    </message>
    <message>
        <source>显示</source>
        <translation>Show</translation>
    </message>
</context>
<context>
    <name>MatchList</name>
    <message>
        <source>可能是这些人</source>
        <translation>Perhaps one of these</translation>
    </message>
</context>
<context>
    <name>MendPage</name>
    <message>
        <source>修复资料文件</source>
        <translation>Repair the data file</translation>
    </message>
    <message>
        <source>开始修复</source>
        <translation>Start repair</translation>
    </message>
    <message>
        <source>返回</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>密码</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>现在的密码，或恢复码</source>
        <translation>Present password, or recovery code</translation>
    </message>
    <message>
        <source>修好了，可以打开</source>
        <translation>Repaired and ready to open</translation>
    </message>
    <message>
        <source>打开资料</source>
        <translation>Open the data</translation>
    </message>
    <message>
        <source>正在逐页读取资料，文件大时要几分钟，请不要关机。</source>
        <translation>Reading the data page by page; a large file takes minutes. Please do not switch off.</translation>
    </message>
    <message>
        <source>损坏的原文件会另存一份，不会删掉。</source>
        <translation>The damaged original is kept, not deleted.</translation>
    </message>
</context>
<context>
    <name>MergePage</name>
    <message>
        <source>合并的原因</source>
        <translation>Reason for merging</translation>
    </message>
    <message>
        <source>合并档案</source>
        <translation>Merge files</translation>
    </message>
    <message>
        <source>对调</source>
        <translation>Swap</translation>
    </message>
    <message>
        <source>合并</source>
        <translation>Merge</translation>
    </message>
    <message>
        <source>两份档案的栏目没有不一样的地方。</source>
        <translation>The two files do not differ in any field.</translation>
    </message>
    <message>
        <source>要把{other}并入{kept}吗？</source>
        <translation>Merge {other} into {kept}?</translation>
    </message>
    <message>
        <source>探访、个案、签到、家庭、同意书等都转到留下的档案，电话合在一起；另一份放进回收站。以后从回收站恢复它，只有它自己的栏目，转走的记录不会跟回去。</source>
        <translation>Visits, cases, sign-ins, household, consents and so on move to the file that is kept, phones are joined, and the other goes to the recycle bin. If it is restored later it has only its own fields; what moved does not go back.</translation>
    </message>
    <message>
        <source>留下的档案</source>
        <translation>File kept</translation>
    </message>
    <message>
        <source>并进来的档案</source>
        <translation>File merged in</translation>
    </message>
    <message>
        <source>两份证件号码不同，写明为什么是同一个人</source>
        <translation>The ID numbers differ; write why this is the same person</translation>
    </message>
</context>
<context>
    <name>MessageBox</name>
    <message>
        <source>知道了</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>MonthCard</name>
    <message>
        <source>本月已办</source>
        <translation>Done this month</translation>
    </message>
    <message>
        <source>{month} 月已过 {day} 天，共 {days} 天</source>
        <translation>Month {month}: day {day} of {days}</translation>
    </message>
    <message>
        <source>次，{n} 人</source>
        <translation>to {n} persons</translation>
    </message>
    <message>
        <source>探访</source>
        <translation>Visits</translation>
    </message>
    <message>
        <source>个案跟进</source>
        <translation>Case follow-up</translation>
    </message>
    <message>
        <source>次</source>
        <translation>times</translation>
    </message>
    <message>
        <source>次，共 {n} 次</source>
        <translation>times, {n} in all</translation>
    </message>
    <message>
        <source>按时写好的个案记录</source>
        <translation>Case records written in time</translation>
    </message>
    <message>
        <source>活动</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>场</source>
        <translation>events</translation>
    </message>
    <message>
        <source>志愿服务时数</source>
        <translation>Volunteer hours</translation>
    </message>
    <message>
        <source>小时</source>
        <translation>hours</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>工作台</source>
        <extracomment>A place is shown to those who may see one of these; one that is not listed, to everybody.</extracomment>
        <translation>Workbench</translation>
    </message>
    <message>
        <source>服务对象</source>
        <translation>Recipients</translation>
    </message>
    <message>
        <source>家庭</source>
        <translation>Households</translation>
    </message>
    <message>
        <source>个案</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>探访</source>
        <translation>Visits</translation>
    </message>
    <message>
        <source>小组</source>
        <translation>Groups</translation>
    </message>
    <message>
        <source>活动</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>志愿者</source>
        <translation>Volunteers</translation>
    </message>
    <message>
        <source>督导</source>
        <translation>Supervision</translation>
    </message>
    <message>
        <source>台账</source>
        <translation>Registers</translation>
    </message>
    <message>
        <source>统计</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>打印</source>
        <translation>Printing</translation>
    </message>
    <message>
        <source>设置</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>逾期</source>
        <translation>Overdue</translation>
    </message>
</context>
<context>
    <name>NeedsPage</name>
    <message>
        <source>记录探访</source>
        <translation>Add visit</translation>
    </message>
    <message>
        <source>开个案</source>
        <translation>New case</translation>
    </message>
    <message>
        <source>登记转介</source>
        <translation>Add referral</translation>
    </message>
</context>
<context>
    <name>NewPassword</name>
    <message>
        <source>至少 10 个字符，或四个词语</source>
        <translation>At least 10 characters, or four words</translation>
    </message>
    <message>
        <source>密码</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>再输一次</source>
        <translation>Once more</translation>
    </message>
    <message>
        <source>可以用一句只有自己记得的话。不要用单位名、姓名、电话或连续的数字。</source>
        <translation>A sentence only you remember will do. No office names, names, phone numbers or runs of digits.</translation>
    </message>
    <message>
        <source>两次输入的密码不一样，请再输一次。</source>
        <translation>The two passwords differ. Please enter it again.</translation>
    </message>
    <message>
        <source>大写锁定已打开</source>
        <translation>Caps Lock is on</translation>
    </message>
</context>
<context>
    <name>NumbersSection</name>
    <message>
        <source>编号</source>
        <translation>Numbers</translation>
    </message>
    <message>
        <source>{站码}、{年}、{序号:3} 会换成实际内容，3 是最少几位。已有的编号不变。</source>
        <translation>{站码}, {年} and {序号:3} are replaced by station code, year and number; 3 is the least number of digits. Existing numbers stay.</translation>
    </message>
    <message>
        <source>例如 {number}</source>
        <translation>Such as {number}</translation>
    </message>
    <message>
        <source>编号格式已保存</source>
        <translation>Number format saved</translation>
    </message>
</context>
<context>
    <name>OfficeSection</name>
    <message>
        <source>站点和表格</source>
        <translation>Station, forms</translation>
    </message>
    <message>
        <source>改好离开格子就存下了，不用另外保存。</source>
        <translation>Each change is stored when you leave its field; there is nothing else to save.</translation>
    </message>
    <message>
        <source>表格怎么印</source>
        <translation>How forms are printed</translation>
    </message>
    <message>
        <source>志愿者</source>
        <translation>Volunteer</translation>
    </message>
    <message>
        <source>离开座位</source>
        <translation>Leaving the desk</translation>
    </message>
    <message>
        <source>{name}已保存</source>
        <translation>{name} saved</translation>
    </message>
</context>
<context>
    <name>OfficeStep</name>
    <message>
        <source>这是哪个站？</source>
        <translation>Which station is this?</translation>
    </message>
    <message>
        <source>站名印在每张表的最上面，其余以后都能在“设置”里补。</source>
        <translation>The name stands at the top of every form; the rest can be added later in Settings.</translation>
    </message>
    <message>
        <source>站点</source>
        <translation>Station</translation>
    </message>
    <message>
        <source>柳溪村
新桥社区</source>
        <translation>柳溪村
新桥社区</translation>
    </message>
    <message>
        <source>一行一个，或用顿号隔开</source>
        <translation>One a line, or separated by 、</translation>
    </message>
    <message>
        <source>村和社区</source>
        <translation>Villages and communities</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>家庭</source>
        <translation>Household</translation>
    </message>
    <message>
        <source>打开</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>加入一户</source>
        <translation>Join a household</translation>
    </message>
    <message>
        <source>最近服务</source>
        <translation>Latest services</translation>
    </message>
    <message>
        <source>还没有服务记录。</source>
        <translation>No services recorded yet.</translation>
    </message>
    <message>
        <source>全部 {n} 条</source>
        <translation>All {n}</translation>
    </message>
</context>
<context>
    <name>PairPage</name>
    <message>
        <source>走访</source>
        <translation>Visit</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>All</translation>
    </message>
    <message>
        <source>更多</source>
        <translation>More</translation>
    </message>
    <message>
        <source>历次</source>
        <translation>All contacts</translation>
    </message>
    <message>
        <source>记一次走访</source>
        <translation>Record a visit</translation>
    </message>
    <message>
        <source>打印结对卡</source>
        <translation>Print pair card</translation>
    </message>
    <message>
        <source>结束结对</source>
        <translation>Pairs ended</translation>
    </message>
    <message>
        <source>删除</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>{n} 次</source>
        <translation>{n} times</translation>
    </message>
    <message>
        <source>下次走访</source>
        <translation>Next visit</translation>
    </message>
    <message>
        <source>见到的走访</source>
        <translation>Visits, met</translation>
    </message>
    <message>
        <source>结对走访</source>
        <translation>Pair visit</translation>
    </message>
</context>
<context>
    <name>PairsPage</name>
    <message>
        <source>结对帮扶</source>
        <translation>Pairs</translation>
    </message>
    <message>
        <source>打印</source>
        <translation>Printing</translation>
    </message>
    <message>
        <source>结对帮扶登记表</source>
        <translation>Pairing form</translation>
    </message>
    <message>
        <source>结对卡</source>
        <translation>Pair card</translation>
    </message>
    <message>
        <source>新的结对</source>
        <translation>New pair</translation>
    </message>
    <message>
        <source>编号</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>服务对象</source>
        <translation>Recipient</translation>
    </message>
    <message>
        <source>结对人</source>
        <translation>Helper</translation>
    </message>
    <message>
        <source>类型</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>约定</source>
        <translation>Agreement</translation>
    </message>
    <message>
        <source>走访</source>
        <translation>Visit</translation>
    </message>
    <message>
        <source>上次</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>下次</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>按 Ctrl+N 新登记一份：谁和谁结对、约定多久走访一次。</source>
        <translation>Press Ctrl+N to enter one: who helps whom, and how often to visit.</translation>
    </message>
    <message>
        <source>还没有结对</source>
        <translation>No pairs yet</translation>
    </message>
    <message>
        <source>与谁结对？先找到服务对象</source>
        <translation>Whom to pair with? Find the recipient first</translation>
    </message>
    <message>
        <source>已结束</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>没有约定</source>
        <translation>nothing agreed</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>资料加密存放在这台电脑上，不联网，不上传。</source>
        <translation>The data is kept encrypted on this computer; no network, no upload.</translation>
    </message>
    <message>
        <source>社工台 {version}</source>
        <translation>swdesk {version}</translation>
    </message>
</context>
<context>
    <name>PaperFoot</name>
    <message>
        <source>备注</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>未留姓名和备注</source>
        <translation>Unnamed and notes</translation>
    </message>
</context>
<context>
    <name>PaperGrid</name>
    <message>
        <source>签到表</source>
        <translation>Sheet</translation>
    </message>
</context>
<context>
    <name>PaperPage</name>
    <message>
        <source>看着纸，一行按一个字母；空行直接写姓名。</source>
        <translation>Look at the paper: one letter a line; on an empty line write the name.</translation>
    </message>
    <message>
        <source>补录&#x3000;{name}</source>
        <translation>Typing in  {name}</translation>
    </message>
    <message>
        <source>打印签到表和原件</source>
        <translation>Print sheet and originals</translation>
    </message>
    <message>
        <source>志愿者和工作人员按活动时间记时</source>
        <translation>Give volunteers and workers the times of the event</translation>
    </message>
    <message>
        <source>粘贴名单</source>
        <translation>Paste a list</translation>
    </message>
    <message>
        <source>添加扫描件</source>
        <translation>Add scan</translation>
    </message>
    <message>
        <source>请从列表里选一位，或写下姓名。</source>
        <translation>Please choose somebody from the list, or write the name.</translation>
    </message>
    <message>
        <source>上一行没有时间。</source>
        <translation>The line above has no times.</translation>
    </message>
    <message>
        <source>{n} 人按活动时间记时</source>
        <translation>{n} people have the times of the event</translation>
    </message>
    <message>
        <source>撤销</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>剪贴板里没有名单。请先在会议软件或表格里复制，一行一个姓名。</source>
        <translation>There is no list on the clipboard. Please copy one from the meeting or a sheet first, one name a line.</translation>
    </message>
    <message>
        <source>再撤销一步</source>
        <translation>Undo one more</translation>
    </message>
    <message>
        <source>已撤销：{what}</source>
        <translation>Undone: {what}</translation>
    </message>
    <message>
        <source>已保存：{what}</source>
        <translation>Saved: {what}</translation>
    </message>
    <message>
        <source>全户签到</source>
        <translation>Sign in household</translation>
    </message>
    <message>
        <source>名单上 {n}</source>
        <translation>{n} on the list</translation>
    </message>
    <message>
        <source>已登记 {n}</source>
        <translation>{n} on file</translation>
    </message>
    <message>
        <source>只记姓名 {n}</source>
        <translation>{n} by name only</translation>
    </message>
    <message>
        <source>同名的只记姓名：{names}</source>
        <translation>By name only, as several have it: {names}</translation>
    </message>
    <message>
        <source>已记过 {n}</source>
        <translation>{n} entered before</translation>
    </message>
    <message>
        <source>贴了 {n} 人：{facts}</source>
        <translation>{n} pasted: {facts}</translation>
    </message>
</context>
<context>
    <name>PasswordLine</name>
    <message>
        <source>显示密码</source>
        <translation>Show password</translation>
    </message>
    <message>
        <source>隐藏密码</source>
        <translation>Hide password</translation>
    </message>
</context>
<context>
    <name>PasswordSection</name>
    <message>
        <source>我的密码</source>
        <translation>My password</translation>
    </message>
    <message>
        <source>忘了密码时，请管理员重设，或用柜子里的恢复码。别人看不到您的密码。</source>
        <translation>If you forget it, have the administrator reset it or use the recovery code in the cabinet. Nobody else can see your password.</translation>
    </message>
    <message>
        <source>现在的密码</source>
        <translation>Present password</translation>
    </message>
    <message>
        <source>新密码</source>
        <translation>New password</translation>
    </message>
    <message>
        <source>改密码</source>
        <translation>Change password</translation>
    </message>
    <message>
        <source>密码已改，下次用新密码打开</source>
        <translation>Password changed; use the new one next time</translation>
    </message>
</context>
<context>
    <name>PeopleSide</name>
    <message>
        <source>应到</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>已到</source>
        <translation>Came</translation>
    </message>
    <message>
        <source>名单</source>
        <translation>Names</translation>
    </message>
    <message>
        <source>添加</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>撤销</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>加了 {n} 人</source>
        <translation>{n} people added</translation>
    </message>
    <message>
        <source>加了 {n} 人，{known} 人已在名单上</source>
        <translation>{n} people added, {known} were already listed</translation>
    </message>
    <message>
        <source>已撤销，减去 {n} 人</source>
        <translation>Undone, {n} people removed</translation>
    </message>
    <message>
        <source>减去 1 人</source>
        <translation>1 person removed</translation>
    </message>
    <message>
        <source>{n} 人，另有未留姓名 {unnamed}</source>
        <translation>{n} people, and {unnamed} unnamed</translation>
    </message>
    <message>
        <source>{n} 人</source>
        <translation>{n} people</translation>
    </message>
    <message>
        <source>{n} 人，到了 {present} 人</source>
        <translation>{present} of {n} came</translation>
    </message>
    <message>
        <source>还没有应到的人</source>
        <translation>No one is expected yet</translation>
    </message>
    <message>
        <source>按类别或村加一批，签到时先列他们。</source>
        <translation>Add people by category or village; they are listed first at sign-in.</translation>
    </message>
    <message>
        <source>还没有人签到</source>
        <translation>No one has signed in yet</translation>
    </message>
    <message>
        <source>按“开始签到”，来一个签一个。</source>
        <translation>Press &quot;Start sign-in&quot; and sign people in as they come.</translation>
    </message>
    <message>
        <source>应到的人</source>
        <translation>People expected</translation>
    </message>
    <message>
        <source>已到的人</source>
        <translation>People present</translation>
    </message>
</context>
<context>
    <name>PeriodChip</name>
    <message>
        <source>全部时间</source>
        <translation>Any time</translation>
    </message>
    <message>
        <source>其他时间</source>
        <translation>Other times</translation>
    </message>
    <message>
        <source>例如 2025、2026Q2、2026-03，或 2026-03-01..2026-05-31</source>
        <translation>For example 2025, 2026Q2, 2026-03, or 2026-03-01..2026-05-31</translation>
    </message>
    <message>
        <source>今天以后</source>
        <translation>from today on</translation>
    </message>
    <message>
        <source>本月以来</source>
        <translation>since the 1st of the month</translation>
    </message>
    <message>
        <source>上个月</source>
        <translation>last month</translation>
    </message>
    <message>
        <source>本季度</source>
        <translation>This quarter</translation>
    </message>
    <message>
        <source>今年</source>
        <translation>This year</translation>
    </message>
    <message>
        <source>去年</source>
        <translation>Last year</translation>
    </message>
</context>
<context>
    <name>PeriodPanel</name>
    <message>
        <source>打印预览</source>
        <translation>Print preview</translation>
    </message>
    <message>
        <source>从</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>到</source>
        <translation>present</translation>
    </message>
</context>
<context>
    <name>PersonChooser</name>
    <message>
        <source>姓名、拼音、电话、证件后四位、档案号、地址</source>
        <translation>Name, pinyin, phone, ID, file no., address</translation>
    </message>
</context>
<context>
    <name>PersonPanel</name>
    <message>
        <source>状况</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>去世年份</source>
        <translation>Year of death</translation>
    </message>
</context>
<context>
    <name>PhotoEditor</name>
    <message>
        <source>这里没有图片，请先复制一张照片或从文件选。</source>
        <translation>There is no picture to paste; please copy a photo first or choose a file.</translation>
    </message>
    <message>
        <source>从文件选</source>
        <translation>From file</translation>
    </message>
    <message>
        <source>粘贴</source>
        <translation>Paste</translation>
    </message>
    <message>
        <source>去掉</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>选一张照片</source>
        <translation>Choose a photo</translation>
    </message>
    <message>
        <source>照片 (*.jpg *.jpeg *.png *.bmp)</source>
        <translation>Photos (*.jpg *.jpeg *.png *.bmp)</translation>
    </message>
    <message>
        <source>照片</source>
        <translation>Photo</translation>
    </message>
</context>
<context>
    <name>PickSeveral</name>
    <message>
        <source>点一下去掉{label}</source>
        <translation>Click to remove {label}</translation>
    </message>
</context>
<context>
    <name>PicturesPage</name>
    <message>
        <source>活动照片</source>
        <extracomment>Wide enough for a third of a page at 300 dots an inch.</extracomment>
        <translation>Event photos</translation>
    </message>
    <message>
        <source>画面里的人</source>
        <translation>People shown</translation>
    </message>
    <message>
        <source>认不出人</source>
        <translation>Nobody recognisable</translation>
    </message>
    <message>
        <source>打印照片页</source>
        <translation>Print photo page</translation>
    </message>
    <message>
        <source>打印可对外的</source>
        <translation>Print public ones</translation>
    </message>
    <message>
        <source>添加照片</source>
        <translation>Add photos</translation>
    </message>
    <message>
        <source>序号</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>对外</source>
        <translation>Public</translation>
    </message>
    <message>
        <source>还没有照片</source>
        <translation>No photos yet</translation>
    </message>
    <message>
        <source>添加后写说明和画面里的人；都同意宣传使用的照片才能对外。</source>
        <translation>Then write captions and who is shown; only photos where everyone consents to publicity can be shown outside.</translation>
    </message>
    <message>
        <source>可以</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>（还没有说明）</source>
        <translation>(no caption yet)</translation>
    </message>
    <message>
        <source>选照片</source>
        <translation>Choose photos</translation>
    </message>
    <message>
        <source>照片 (*.jpg *.jpeg *.png *.bmp)</source>
        <translation>Photos (*.jpg *.jpeg *.png *.bmp)</translation>
    </message>
    <message>
        <source>{n} 个文件不是能读的照片，没有加进来：{names}</source>
        <translation>{n} files are not readable photos and were not added: {names}</translation>
    </message>
    <message>
        <source>请先选一张照片。</source>
        <translation>Please choose a photo first.</translation>
    </message>
</context>
<context>
    <name>PlacesSection</name>
    <message>
        <source>村和社区</source>
        <translation>Villages</translation>
    </message>
    <message>
        <source>登记时从这里选。停用后不再供选择，已登记的人不受影响。</source>
        <translation>Offered when people are registered. A retired place is no longer offered; people registered there stay.</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>种类</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>名称，例如 柳溪村</source>
        <translation>Such as 柳溪村</translation>
    </message>
    <message>
        <source>新地点的名称</source>
        <translation>Name of the new place</translation>
    </message>
    <message>
        <source>新地点的种类</source>
        <translation>Kind of the new place</translation>
    </message>
    <message>
        <source>添加</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>添加到它下面</source>
        <translation>Add below it</translation>
    </message>
    <message>
        <source>停用</source>
        <translation>Retire</translation>
    </message>
    <message>
        <source>{name}已添加</source>
        <translation>{name} added</translation>
    </message>
    <message>
        <source>恢复使用</source>
        <translation>Bring back</translation>
    </message>
    <message>
        <source>添加到“{name}”下面</source>
        <translation>Add below &quot;{name}&quot;</translation>
    </message>
    <message>
        <source>改名</source>
        <translation>Rename</translation>
    </message>
    <message>
        <source>上移</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>下移</source>
        <translation>Move down</translation>
    </message>
</context>
<context>
    <name>PlanAside</name>
    <message>
        <source>计划只供对照，记录请写实际发生的。</source>
        <translation>The plan is for comparison only; please record what happened.</translation>
    </message>
    <message>
        <source>计划</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>计划书里没有写第 {nth} 节。</source>
        <translation>The plan has no session {nth}.</translation>
    </message>
    <message>
        <source>第 {nth} 节</source>
        <translation>Session {nth}</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>新建</source>
        <translation>Create</translation>
    </message>
    <message>
        <source>照以前的计划填</source>
        <translation>From an earlier plan</translation>
    </message>
    <message>
        <source>照以前的计划填好了，请核对时间、分工和预算再保存。</source>
        <translation>Filled in from the earlier plan; please check time, tasks and budget, then save.</translation>
    </message>
</context>
<context>
    <name>PreviewPage</name>
    <message>
        <source>页宽</source>
        <extracomment>Makes the document anew, with people shown in another way.</extracomment>
        <translation>Page width</translation>
    </message>
    <message>
        <source>整页</source>
        <translation>Whole page</translation>
    </message>
    <message>
        <source>显示</source>
        <translation>Display</translation>
    </message>
    <message>
        <source>怎么写人</source>
        <translation>How people are written</translation>
    </message>
    <message>
        <source>打印</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>存为 PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>已存到 {path}。这份文件没有加密，用完请删掉。</source>
        <translation>Saved to {path}. This file is not encrypted; please delete it after use.</translation>
    </message>
    <message>
        <source>正在打印 {done} / {total}</source>
        <translation>Printing {done} / {total}</translation>
    </message>
    <message>
        <source>已交给打印机。</source>
        <translation>Handed to the printer.</translation>
    </message>
    <message>
        <source>有 {n} 个字印不出来：{chars}。请在纸上手写补上。</source>
        <translation>{n} characters cannot be printed: {chars}. Please write them in by hand.</translation>
    </message>
    <message>
        <source>第 {page} / {pages} 页&#x3000;{zoom}%</source>
        <translation>Page {page} / {pages}  {zoom}%</translation>
    </message>
    <message>
        <source>返回</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>缩小</source>
        <translation>Zoom out</translation>
    </message>
    <message>
        <source>放大</source>
        <translation>Zoom in</translation>
    </message>
</context>
<context>
    <name>PrintRun</name>
    <message>
        <source>打印机没有接收。请看看打印机是否开机、缺纸或报错，再打一次。</source>
        <translation>The printer did not accept it. Please see whether it is on, has paper and shows no error, then print again.</translation>
    </message>
</context>
<context>
    <name>PrintingPage</name>
    <message>
        <source>空白表</source>
        <translation>Blank form</translation>
    </message>
    <message>
        <source>填好的</source>
        <translation>Filled in</translation>
    </message>
    <message>
        <source>印哪一种</source>
        <translation>Print which kind</translation>
    </message>
    <message>
        <source>份数</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>按编号或姓名筛选</source>
        <translation>Filter by number or name</translation>
    </message>
    <message>
        <source>要打印的记录</source>
        <translation>Records to print</translation>
    </message>
    <message>
        <source>打印预览</source>
        <translation>Print preview</translation>
    </message>
    <message>
        <source>打印</source>
        <translation>Printing</translation>
    </message>
    <message>
        <source>请先勾选要打印的记录</source>
        <translation>Please tick the records to print first</translation>
    </message>
    <message>
        <source>这种表一次印一份</source>
        <translation>One of these is printed at a time</translation>
    </message>
    <message>
        <source>没有可以印的记录</source>
        <translation>Nothing to print</translation>
    </message>
    <message>
        <source>已选 {n} 份</source>
        <translation>{n} chosen</translation>
    </message>
    <message>
        <source>带下去手写，回来再补录。</source>
        <translation>To be filled in by hand and entered later.</translation>
    </message>
    <message>
        <source>列出最近的记录，更早的请输入编号。空格勾选。</source>
        <translation>Lists the latest records; for older ones type the number. Space ticks.</translation>
    </message>
</context>
<context>
    <name>PrivacySection</name>
    <message>
        <source>个人信息保护</source>
        <translation>Privacy</translation>
    </message>
    <message>
        <source>本人提出的请求、到期和请求销毁的资料、遗失和泄露，以及谁还没有签保密承诺书。</source>
        <translation>People&apos;s own requests, data expired or to be deleted on request, losses and leaks, and who has not signed the pledge.</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>身份</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>个人信息请求登记</source>
        <translation>Personal information requests</translation>
    </message>
    <message>
        <source>待销毁</source>
        <translation>To be destroyed</translation>
    </message>
    <message>
        <source>到期鉴定清单</source>
        <translation>Expired files</translation>
    </message>
    <message>
        <source>销毁登记</source>
        <translation>Destruction</translation>
    </message>
    <message>
        <source>设备遗失或泄露</source>
        <translation>Lost devices and leaks</translation>
    </message>
    <message>
        <source>{n} 件没有办结，其中逾期没有答复 {late} 件</source>
        <translation>{n} not settled, {late} of them overdue without reply</translation>
    </message>
    <message>
        <source>都已办结</source>
        <translation>All settled</translation>
    </message>
    <message>
        <source>回收站里 {n} 项，到期 {due} 项</source>
        <translation>{n} in the recycle bin, {due} due</translation>
    </message>
    <message>
        <source>没有</source>
        <translation>None</translation>
    </message>
    <message>
        <source>{n} 项到期</source>
        <translation>{n} expired</translation>
    </message>
    <message>
        <source>没有到期的</source>
        <translation>None expired</translation>
    </message>
    <message>
        <source>{n} 次</source>
        <translation>{n} times</translation>
    </message>
    <message>
        <source>{n} 件，处理中 {open} 件</source>
        <translation>{n} in all, {open} open</translation>
    </message>
    <message>
        <source>保管年限</source>
        <translation>Years to keep</translation>
    </message>
    <message>
        <source>年</source>
        <translation>years</translation>
    </message>
    <message>
        <source>请求删除后几天销毁</source>
        <translation>Days from deletion request to destruction</translation>
    </message>
    <message>
        <source>请求删除后等</source>
        <translation>Wait after a deletion request</translation>
    </message>
    <message>
        <source>天再销毁</source>
        <translation>days, then destroy</translation>
    </message>
    <message>
        <source>个案和档案从结案或停止服务算起，未成年人从满 18 岁算起。</source>
        <translation>Cases and files count from closure or end of service, for minors from the 18th birthday.</translation>
    </message>
    <message>
        <source>应填数字。</source>
        <translation>Please enter a number.</translation>
    </message>
    <message>
        <source>还没有签保密承诺书（{version}）</source>
        <translation>Confidentiality pledge ({version}) not signed yet</translation>
    </message>
    <message>
        <source>还没有签保密承诺书</source>
        <translation>Confidentiality pledge not signed yet</translation>
    </message>
    <message>
        <source>今天已签</source>
        <translation>Signed today</translation>
    </message>
    <message>
        <source>打印承诺书</source>
        <translation>Print pledge</translation>
    </message>
    <message>
        <source>空白承诺书</source>
        <translation>Blank pledge</translation>
    </message>
    <message>
        <source>请先在名单里选人，可以选几个。</source>
        <translation>Please choose people in the list first; several will do.</translation>
    </message>
    <message>
        <source>志愿者</source>
        <translation>Volunteer</translation>
    </message>
    <message>
        <source>工作人员</source>
        <translation>Staff</translation>
    </message>
</context>
<context>
    <name>ProjectPage</name>
    <message>
        <source>指标进度</source>
        <translation>Target progress</translation>
    </message>
    <message>
        <source>自定类型</source>
        <translation>Own types</translation>
    </message>
</context>
<context>
    <name>PurposeBox</name>
    <message>
        <source>用途</source>
        <translation>Purpose</translation>
    </message>
</context>
<context>
    <name>QuestionPanel</name>
    <message>
        <source>以下同类都这样办</source>
        <translation>Do the same for all like this</translation>
    </message>
    <message>
        <source>有 {n} 行这样写</source>
        <translation>{n} rows say so</translation>
    </message>
    <message>
        <source>表格第 {row} 行</source>
        <translation>Row {row} of the sheet</translation>
    </message>
    <message>
        <source>第 {nth} 个，还有 {n} 个没决定</source>
        <translation>No. {nth}, {n} undecided</translation>
    </message>
    <message>
        <source>按 1–{n} 键选</source>
        <translation>Press 1–{n} to choose</translation>
    </message>
    <message>
        <source>或者另选一项</source>
        <translation>Or choose another</translation>
    </message>
    <message>
        <source>另选一项</source>
        <translation>Choose another</translation>
    </message>
</context>
<context>
    <name>QuickLine</name>
    <message>
        <source>已登记 {number}&#x3000;{name}</source>
        <translation>Registered {number}  {name}</translation>
    </message>
    <message>
        <source>就是 {file_no}&#x3000;{name}&#x3000;{place}（空格取消）</source>
        <translation>This is {file_no}  {name}  {place} (Space undoes)</translation>
    </message>
    <message>
        <source>有 {n} 位同名的服务对象，登记后打开这一行再关联。</source>
        <translation>There are {n} recipients of that name; open this row afterwards to link one.</translation>
    </message>
    <message>
        <source>登记</source>
        <translation>Register</translation>
    </message>
</context>
<context>
    <name>ReasonPanel</name>
    <message>
        <source>为什么取消？</source>
        <translation>Why is it cancelled?</translation>
    </message>
    <message>
        <source>为什么恢复？</source>
        <translation>Why is it resumed?</translation>
    </message>
    <message>
        <source>取消活动</source>
        <translation>Cancel event</translation>
    </message>
    <message>
        <source>恢复活动</source>
        <translation>Reinstate event</translation>
    </message>
    <message>
        <source>原因</source>
        <translation>Reason</translation>
    </message>
</context>
<context>
    <name>ReceiversPanel</name>
    <message>
        <source>加入</source>
        <translation>Add</translation>
    </message>
</context>
<context>
    <name>RecipientActions</name>
    <message>
        <source>{name}还没有卡。</source>
        <translation>{name} has no card yet.</translation>
    </message>
    <message>
        <source>哪一份也是{name}的档案？</source>
        <translation>Which other file is also of {name}?</translation>
    </message>
    <message>
        <source>与另一份档案合并</source>
        <translation>Merge with another file</translation>
    </message>
    <message>
        <source>这是同一份档案，请选另一份。</source>
        <translation>This is the same file; please choose another.</translation>
    </message>
    <message>
        <source>两份档案已合并，都在{name}名下。</source>
        <translation>The two files are merged under {name}.</translation>
    </message>
    <message>
        <source>{name}的档案</source>
        <translation>the file of {name}</translation>
    </message>
</context>
<context>
    <name>RecipientFormPage</name>
    <message>
        <source>新建服务对象</source>
        <translation>New recipient</translation>
    </message>
    <message>
        <source>{name}还没有编入家庭。</source>
        <translation>{name} is not in a household yet.</translation>
    </message>
    <message>
        <source>同住的人编成一户，家庭档案和走访按户查。</source>
        <translation>People living together make one household; household files and visits go by it.</translation>
    </message>
    <message>
        <source>建新户</source>
        <translation>Create household</translation>
    </message>
    <message>
        <source>加入已有的户</source>
        <translation>Join an existing one</translation>
    </message>
    <message>
        <source>家庭成员表还空着，同一户登记了{names}。</source>
        <translation>The family table is empty; {names} are registered in this household.</translation>
    </message>
    <message>
        <source>填进家庭成员表</source>
        <translation>Fill family table</translation>
    </message>
    <message>
        <source>不是同一个人</source>
        <translation>Not the same person</translation>
    </message>
    <message>
        <source>打开已有档案</source>
        <translation>Open existing file</translation>
    </message>
    <message>
        <source>给这个人建档</source>
        <translation>Create a file for this person</translation>
    </message>
    <message>
        <source>已建新户 {number}。</source>
        <translation>Household {number} created.</translation>
    </message>
    <message>
        <source>已加入这一户。</source>
        <translation>Joined this household.</translation>
    </message>
    <message>
        <source>打开家庭档案</source>
        <translation>Open household file</translation>
    </message>
</context>
<context>
    <name>RecipientPage</name>
    <message>
        <source>打印</source>
        <translation>Print</translation>
    </message>
</context>
<context>
    <name>RecipientPanel</name>
    <message>
        <source>跟进{level}</source>
        <translation>Follow-up {level}</translation>
    </message>
    <message>
        <source>档案号 {number}</source>
        <translation>File no. {number}</translation>
    </message>
    <message>
        <source>概况</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>服务记录</source>
        <translation>Service record</translation>
    </message>
    <message>
        <source>个案</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>修改档案</source>
        <translation>Edit file</translation>
    </message>
    <message>
        <source>更多</source>
        <translation>More</translation>
    </message>
    <message>
        <source>需求评估表 F-03</source>
        <translation>Needs assessment form F-03</translation>
    </message>
    <message>
        <source>留守和困境儿童登记表 F-04</source>
        <translation>Registration of children F-04</translation>
    </message>
    <message>
        <source>量表测评</source>
        <translation>Scale assessment</translation>
    </message>
    <message>
        <source>知情同意书</source>
        <translation>Informed consent form</translation>
    </message>
    <message>
        <source>结对帮扶</source>
        <translation>Pairs</translation>
    </message>
    <message>
        <source>停用旧卡</source>
        <translation>Retire old card</translation>
    </message>
    <message>
        <source>修改记录</source>
        <translation>Change history</translation>
    </message>
    <message>
        <source>与另一份档案合并…</source>
        <translation>Merge with another file…</translation>
    </message>
    <message>
        <source>删除档案</source>
        <translation>Delete file</translation>
    </message>
    <message>
        <source>记录探访</source>
        <translation>Add visit</translation>
    </message>
    <message>
        <source>开个案</source>
        <translation>New case</translation>
    </message>
    <message>
        <source>打印</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>服务对象登记表 F-01</source>
        <translation>Recipient registration form F-01</translation>
    </message>
    <message>
        <source>空白登记表</source>
        <translation>Blank registration form</translation>
    </message>
    <message>
        <source>服务对象名册</source>
        <translation>Recipient roster</translation>
    </message>
    <message>
        <source>本人信息，交本人</source>
        <translation>Own information, for the person</translation>
    </message>
    <message>
        <source>会员卡</source>
        <translation>Member card</translation>
    </message>
    <message>
        <source>联系卡</source>
        <translation>Contact cards</translation>
    </message>
</context>
<context>
    <name>RecipientsPage</name>
    <message>
        <source>服务对象</source>
        <translation>Recipients</translation>
    </message>
    <message>
        <source>姓名、拼音、电话、证件后四位、档案号、地址</source>
        <translation>Name, pinyin, phone, ID, file no., address</translation>
    </message>
    <message>
        <source>打印名册</source>
        <translation>Print roster</translation>
    </message>
    <message>
        <source>导出到表格</source>
        <translation>Export to a sheet</translation>
    </message>
    <message>
        <source>打印列出的会员卡</source>
        <translation>Print member cards of the list</translation>
    </message>
    <message>
        <source>打印列出的联系卡</source>
        <translation>Print contact cards of the list</translation>
    </message>
    <message>
        <source>空白登记表</source>
        <translation>Blank registration form</translation>
    </message>
    <message>
        <source>打印</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>名册</source>
        <translation>Roster</translation>
    </message>
    <message>
        <source>导入</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>新建</source>
        <translation>New</translation>
    </message>
    <message>
        <source>{n} 人</source>
        <translation>{n} people</translation>
    </message>
    <message>
        <source>没有找到“{text}”</source>
        <translation>No &quot;{text}&quot; found</translation>
    </message>
    <message>
        <source>可以放宽上面的筛选，或者新建档案。</source>
        <translation>Loosen the filters above, or create a file.</translation>
    </message>
    <message>
        <source>新建“{text}”</source>
        <translation>Create &quot;{text}&quot;</translation>
    </message>
    <message>
        <source>这里没有人</source>
        <translation>No one here</translation>
    </message>
    <message>
        <source>放宽上面的筛选再看。</source>
        <translation>Loosen the filters above and look again.</translation>
    </message>
    <message>
        <source>新建一个</source>
        <translation>Create one</translation>
    </message>
    <message>
        <source>列表里没有人，没有卡可以印。</source>
        <translation>Nobody is listed; there are no cards to print.</translation>
    </message>
    <message>
        <source>还没有服务对象</source>
        <translation>No recipients yet</translation>
    </message>
    <message>
        <source>手上有 Excel 名册，可以直接导入；栏目顺序不用改。</source>
        <translation>If you have a roster in Excel, import it as it is; the columns may stay in their order.</translation>
    </message>
    <message>
        <source>从表格导入</source>
        <translation>Import from a sheet</translation>
    </message>
    <message>
        <source>显示所有人</source>
        <translation>Show everyone</translation>
    </message>
</context>
<context>
    <name>RecordsPage</name>
    <message>
        <source>从表格导入</source>
        <extracomment>The name of the list among the rosters that print and the lists that are exported. What of this list can be brought in from a spreadsheet.</extracomment>
        <translation>Import from a sheet</translation>
    </message>
    <message>
        <source>台账</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>打印{name}</source>
        <translation>Print {name}</translation>
    </message>
    <message>
        <source>导出到表格</source>
        <translation>Export to a sheet</translation>
    </message>
</context>
<context>
    <name>RecoveryStep</name>
    <message>
        <source>把恢复码印出来，锁进柜子</source>
        <translation>Print the recovery code and lock it away</translation>
    </message>
    <message>
        <source>忘记密码时，只有它能重新打开资料。它只在这里显示一次。</source>
        <translation>If the password is forgotten, only this opens the data again. It is shown only here, once.</translation>
    </message>
    <message>
        <source>恢复码</source>
        <translation>Recovery code</translation>
    </message>
    <message>
        <source>打印或存为 PDF</source>
        <translation>Print or save as PDF</translation>
    </message>
    <message>
        <source>大小写都可以，横线可以不输</source>
        <translation>Capitals or not, both work; hyphens may be left out</translation>
    </message>
    <message>
        <source>照着纸再输一遍</source>
        <translation>Type it once more from the paper</translation>
    </message>
    <message>
        <source>和上面的恢复码不一样。请对照纸上逐组再看一遍。</source>
        <translation>It differs from the recovery code above. Please compare with the paper group by group.</translation>
    </message>
</context>
<context>
    <name>RegisterList</name>
    <message>
        <source>在这本台账里找：任何一栏里的字</source>
        <translation>Find in this register: words of any column</translation>
    </message>
    <message>
        <source>登记</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>每日登记</source>
        <translation>Services of a day</translation>
    </message>
    <message>
        <source>{name}里还没有记录</source>
        <translation>No records in {name} yet</translation>
    </message>
    <message>
        <source>登记一条，或把原来的电子台账导入进来：表头相同的栏会自动对上。</source>
        <translation>Add one, or import your earlier register: columns with the same headers are matched by themselves.</translation>
    </message>
    <message>
        <source>是谁的？先找到服务对象</source>
        <translation>Whose is it? Find the recipient first</translation>
    </message>
</context>
<context>
    <name>RegistersPage</name>
    <message>
        <source>台账</source>
        <translation>Registers</translation>
    </message>
    <message>
        <source>有哪些台账</source>
        <translation>Which registers</translation>
    </message>
</context>
<context>
    <name>RegistrationsPage</name>
    <message>
        <source>活动报名</source>
        <translation>Expected at events</translation>
    </message>
    <message>
        <source>登记报名</source>
        <translation>Enrol</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>性别年龄</source>
        <translation>Sex, age</translation>
    </message>
    <message>
        <source>健康提示</source>
        <translation>Health notes</translation>
    </message>
    <message>
        <source>监护人</source>
        <translation>Guardian</translation>
    </message>
    <message>
        <source>监护人电话</source>
        <translation>Guardian&apos;s phone</translation>
    </message>
    <message>
        <source>回执</source>
        <translation>Reply slip</translation>
    </message>
    <message>
        <source>还没有人报名</source>
        <translation>No one has enrolled yet</translation>
    </message>
    <message>
        <source>未成年人报名要填监护人；打印出来请本人或监护人签名。</source>
        <translation>Minors need the guardian entered; print for the person or guardian to sign.</translation>
    </message>
    <message>
        <source>已签</source>
        <translation>Signed</translation>
    </message>
    <message>
        <source>待签</source>
        <translation>To be signed</translation>
    </message>
</context>
<context>
    <name>RelativePanel</name>
    <message>
        <source>谁的</source>
        <translation>Whose</translation>
    </message>
    <message>
        <source>出生年份</source>
        <translation>Year of birth</translation>
    </message>
    <message>
        <source>去世年份</source>
        <translation>Year of death</translation>
    </message>
</context>
<context>
    <name>ReopenPanel</name>
    <message>
        <source>重开：{period}</source>
        <translation>Reopen: {period}</translation>
    </message>
    <message>
        <source>重开</source>
        <translation>Reopened</translation>
    </message>
    <message>
        <source>原因</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>重开以后按现在的记录重新统计；封账时的数字和这次重开都留在封账记录里。</source>
        <translation>After reopening, figures are counted from today&apos;s records; the signed figures and this reopening stay in the list of closed periods.</translation>
    </message>
</context>
<context>
    <name>ReportBanner</name>
    <message>
        <source>{reason}：发现或疑似受到侵害，应立即报告公安机关</source>
        <translation>{reason}: if harm is found or suspected, report to the police at once</translation>
    </message>
    <message>
        <source>未成年人保护法第11条、反家庭暴力法第14条（常用依据，请核对）。依法报告不需要同意。</source>
        <translation>Law on the Protection of Minors, art. 11, and Anti-Domestic Violence Law, art. 14 (commonly cited; please verify). A report required by law needs no consent.</translation>
    </message>
    <message>
        <source>没有这种情形</source>
        <translation>Nothing of the kind</translation>
    </message>
    <message>
        <source>服务对象未满 18 岁，发现或疑似受到侵害应立即报告。</source>
        <translation>The recipient is under 18: harm found or suspected has to be reported at once.</translation>
    </message>
    <message>
        <source>填强制报告</source>
        <translation>Fill in report</translation>
    </message>
    <message>
        <source>强制报告还没有处理结果，填了才能结案</source>
        <translation>A mandatory report has no outcome yet; the case can be closed once it has</translation>
    </message>
    <message>
        <source>{day} 报告{unit}</source>
        <translation>Reported to {unit} on {day}</translation>
    </message>
    <message>
        <source>去填结果</source>
        <translation>Enter outcome</translation>
    </message>
</context>
<context>
    <name>RequestsPage</name>
    <message>
        <source>个人信息请求登记</source>
        <translation>Personal information requests</translation>
    </message>
    <message>
        <source>按请求删除</source>
        <translation>Delete on request</translation>
    </message>
    <message>
        <source>打印</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>登记请求</source>
        <translation>Add request</translation>
    </message>
    <message>
        <source>登记编号</source>
        <translation>Request no.</translation>
    </message>
    <message>
        <source>提出日期</source>
        <translation>Requested on</translation>
    </message>
    <message>
        <source>本人</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>请求事项</source>
        <translation>Asks for</translation>
    </message>
    <message>
        <source>请求内容</source>
        <translation>Request</translation>
    </message>
    <message>
        <source>处理</source>
        <translation>Action taken</translation>
    </message>
    <message>
        <source>办结日期</source>
        <translation>Settled on</translation>
    </message>
    <message>
        <source>还没有人提出过请求</source>
        <translation>Nobody has made a request yet</translation>
    </message>
    <message>
        <source>本人要求查阅、更正、删除，或不同意某项记录时，在这里登记，三十天内答复。</source>
        <translation>When people ask to see, correct or delete their information, or object to a record, note it here and reply within thirty days.</translation>
    </message>
    <message>
        <source>谁的个人信息？先找到服务对象</source>
        <translation>Whose personal information? Find the recipient first</translation>
    </message>
    <message>
        <source>请先选一条“删除”的请求。</source>
        <translation>Please choose a deletion request first.</translation>
    </message>
    <message>
        <source>请先打开这条请求，填处理决定和答复日期。</source>
        <translation>Please open this request first and enter the decision and the day of the reply.</translation>
    </message>
    <message>
        <source>{name}已放进回收站，名册和查找里不再出现；到期由站长或督导销毁。</source>
        <translation>{name} was moved to the recycle bin and no longer appears in rosters and searches; the station head or a supervisor destroys the data when due.</translation>
    </message>
    <message>
        <source>待办结</source>
        <translation>To settle</translation>
    </message>
    <message>
        <source>逾期 {n} 天</source>
        <translation>{n} d overdue</translation>
    </message>
    <message>
        <source>还有 {n} 天答复</source>
        <translation>Reply due in {n} days</translation>
    </message>
</context>
<context>
    <name>RestorePage</name>
    <message>
        <source>从备份恢复</source>
        <translation>Restore a backup</translation>
    </message>
    <message>
        <source>恢复这份备份</source>
        <translation>Restore this backup</translation>
    </message>
    <message>
        <source>备份</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>最新的在最上面</source>
        <translation>The latest is at the top</translation>
    </message>
    <message>
        <source>密码</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>也可以用恢复码</source>
        <translation>The recovery code works too</translation>
    </message>
    <message>
        <source>现有资料的密码</source>
        <translation>Password of the present data</translation>
    </message>
    <message>
        <source>这里的资料还能打开，替换它要管理员的密码或它的恢复码</source>
        <translation>The data here still opens; replacing it takes an administrator&apos;s password or its recovery code</translation>
    </message>
    <message>
        <source>选择备份文件</source>
        <translation>Choose a backup file</translation>
    </message>
    <message>
        <source>社工台备份</source>
        <translation>swdesk backups</translation>
    </message>
    <message>
        <source>请先选择一份备份文件。</source>
        <translation>Please choose a backup first.</translation>
    </message>
    <message>
        <source>输入现在的密码。</source>
        <translation>Enter the present password.</translation>
    </message>
    <message>
        <source>输入这份备份当时的密码，现在的密码可能打不开它。</source>
        <translation>Enter the password of the time of this backup; the present one may not open it.</translation>
    </message>
    <message>
        <source>正在检查备份并恢复，请不要关机。</source>
        <translation>Verifying and restoring the backup; please do not switch off.</translation>
    </message>
    <message>
        <source>选别处的备份</source>
        <translation>Choose a backup elsewhere</translation>
    </message>
    <message>
        <source>恢复前会先把现在的资料另存一份，不会删掉。</source>
        <translation>The present data is set aside before the restore, not deleted.</translation>
    </message>
    <message>
        <source>返回</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>RhythmEdit</name>
    <message>
        <source>间隔</source>
        <translation>Interval</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>方式</source>
        <translation>How</translation>
    </message>
    <message>
        <source>宽限天数</source>
        <translation>Days of grace</translation>
    </message>
</context>
<context>
    <name>Roster</name>
    <message>
        <source>序</source>
        <extracomment>Those whose hours count: their verb is always in sight.</extracomment>
        <translation>No.</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>性别年龄</source>
        <translation>Sex, age</translation>
    </message>
    <message>
        <source>身份</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>签到</source>
        <translation>Sign-in</translation>
    </message>
    <message>
        <source>还没有人签到</source>
        <translation>No one has signed in yet</translation>
    </message>
    <message>
        <source>先到的人签了，这里从新到旧列出来。</source>
        <translation>As people sign in they are listed here, the latest first.</translation>
    </message>
    <message>
        <source>已签到的人</source>
        <translation>People signed in</translation>
    </message>
</context>
<context>
    <name>RosterPage</name>
    <message>
        <source>怎么写人</source>
        <translation>How people are written</translation>
    </message>
    <message>
        <source>名册</source>
        <translation>Roster</translation>
    </message>
    <message>
        <source>打印预览</source>
        <translation>Print preview</translation>
    </message>
    <message>
        <source>一栏也没有选，请至少选一栏。</source>
        <translation>No column is chosen; please choose at least one.</translation>
    </message>
    <message>
        <source>要哪些栏</source>
        <translation>Which columns</translation>
    </message>
    <message>
        <source>怎样写出姓名、证件、电话和地址</source>
        <translation>How names, IDs, phones and addresses are written</translation>
    </message>
    <message>
        <source>交到站外的名册，建议遮盖；不需要知道是谁的，用代号。</source>
        <translation>For rosters that leave the station, masking is advised; where names do not matter, use code names.</translation>
    </message>
    <message>
        <source>全选</source>
        <translation>Select all</translation>
    </message>
    <message>
        <source>全不选</source>
        <translation>Select none</translation>
    </message>
</context>
<context>
    <name>RoundPage</name>
    <message>
        <source>村（社区）</source>
        <extracomment>So many lines are typed at a time; a round of one day has never more.</extracomment>
        <translation>Village</translation>
    </message>
    <message>
        <source>全部村社</source>
        <translation>All villages</translation>
    </message>
    <message>
        <source>负责社工</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>全部社工</source>
        <translation>All workers</translation>
    </message>
    <message>
        <source>名单</source>
        <translation>Names</translation>
    </message>
    <message>
        <source>走访登记</source>
        <translation>Visit round</translation>
    </message>
    <message>
        <source>按计划表的顺序，一人一行，离开一行就保存</source>
        <translation>In the order of the visit plan, one line each; leaving a line saves it</translation>
    </message>
    <message>
        <source>打印走访计划表</source>
        <translation>Print visit plan</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>名单有 {n} 人，先列前 {most} 人，请按村缩小范围。</source>
        <translation>The list has {n} people; the first {most} are shown. Please narrow it down by village.</translation>
    </message>
    <message>
        <source>已保存 {name}</source>
        <translation>{name} saved</translation>
    </message>
    <message>
        <source>已收回 {name} 的这一次</source>
        <translation>This visit of {name} was taken back</translation>
    </message>
    <message>
        <source>按键：{keys}&#x3000;空格 不知道</source>
        <translation>Keys: {keys}  Space: not known</translation>
    </message>
</context>
<context>
    <name>ScaleEditor</name>
    <message>
        <source>按 {least}–{most} 键</source>
        <translation>Press {least}–{most}</translation>
    </message>
</context>
<context>
    <name>ScaleEntryPage</name>
    <message>
        <source>说明，例如由谁代答</source>
        <translation>Note, such as who answered on behalf</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>重新答</source>
        <translation>Answer anew</translation>
    </message>
    <message>
        <source>算分并保存</source>
        <translation>Score and save</translation>
    </message>
    <message>
        <source>接着 {day} 没有答完的一份。</source>
        <translation>Goes on with the one begun on {day}.</translation>
    </message>
    <message>
        <source>已答 {done} / {all} 题&#x3000;{score} 分</source>
        <translation>{done} / {all} answered  {score} points</translation>
    </message>
    <message>
        <source>第 {n} 题答了“是”：今天就要评估自伤风险，并报告督导。</source>
        <translation>Item {n} was answered yes: assess the risk of self-harm today and tell the supervisor.</translation>
    </message>
    <message>
        <source>问的时段：{period}。按数字键回答，自动到下一题。</source>
        <translation>Period asked about: {period}. Answer with the number keys; the next item follows.</translation>
    </message>
    <message>
        <source>来源：{source}。{terms}</source>
        <translation>Source: {source}. {terms}</translation>
    </message>
</context>
<context>
    <name>ScalesPage</name>
    <message>
        <source>历次测评</source>
        <translation>Earlier results</translation>
    </message>
    <message>
        <source>量表测评</source>
        <translation>Scale assessment</translation>
    </message>
    <message>
        <source>自编量表</source>
        <translation>Own scales</translation>
    </message>
    <message>
        <source>新编一份</source>
        <translation>Make one</translation>
    </message>
    <message>
        <source>打印预览</source>
        <translation>Print preview</translation>
    </message>
    <message>
        <source>做量表</source>
        <translation>Apply scale</translation>
    </message>
    <message>
        <source>还没有可以打印的测评。</source>
        <translation>There is no assessment to print yet.</translation>
    </message>
    <message>
        <source>{title}：{score} 分，{band}。{advice}</source>
        <translation>{title}: {score} points, {band}. {advice}</translation>
    </message>
    <message>
        <source>没有分数段</source>
        <translation>no score bands</translation>
    </message>
    <message>
        <source>还没有测评。按“做量表”开始第一次。</source>
        <translation>No assessment yet. Press &quot;Apply scale&quot; for the first.</translation>
    </message>
    <message>
        <source>{score} / {most} 分</source>
        <translation>{score} / {most} points</translation>
    </message>
    <message>
        <source>{score} 分</source>
        <translation>{score} points</translation>
    </message>
</context>
<context>
    <name>ScanSide</name>
    <message>
        <source>扫描件和照片 (*.jpg *.jpeg *.png *.bmp *.tif *.tiff *.webp *.pdf)</source>
        <translation>Scans and photographs (*.jpg *.jpeg *.png *.bmp *.tif *.tiff *.webp *.pdf)</translation>
    </message>
    <message>
        <source>选签到表的扫描件</source>
        <translation>Choose the scan of the sheet</translation>
    </message>
    <message>
        <source>正在读取扫描件</source>
        <translation>Reading the scan</translation>
    </message>
    <message>
        <source>已移除第 {n} 页原件</source>
        <translation>Original page {n} removed</translation>
    </message>
    <message>
        <source>已保存 {n} 页原件</source>
        <translation>{n} pages of the original saved</translation>
    </message>
    <message>
        <source>第 {n} / {all} 页</source>
        <translation>Page {n} / {all}</translation>
    </message>
    <message>
        <source>把签到表的扫描件或照片拖到这里</source>
        <translation>Drop the scan or photograph of the sheet here</translation>
    </message>
    <message>
        <source>也可以复制图片后按 Ctrl+V。JPG、PNG、PDF 都行。</source>
        <translation>Or copy a picture and press Ctrl+V. JPG, PNG and PDF will do.</translation>
    </message>
    <message>
        <source>添加扫描件</source>
        <translation>Add scan</translation>
    </message>
    <message>
        <source>上一页</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>下一页</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>缩小</source>
        <translation>Zoom out</translation>
    </message>
    <message>
        <source>放大</source>
        <translation>Zoom in</translation>
    </message>
    <message>
        <source>转</source>
        <translation>Turn</translation>
    </message>
    <message>
        <source>移除</source>
        <translation>Off</translation>
    </message>
    <message>
        <source>添加</source>
        <translation>Add</translation>
    </message>
</context>
<context>
    <name>ScanView</name>
    <message>
        <source>原件</source>
        <translation>Original</translation>
    </message>
</context>
<context>
    <name>ScopePanel</name>
    <message>
        <source>服务范围从“{before}”改为“{after}”，原来的记录都保留。</source>
        <translation>The scope of service changed from &quot;{before}&quot; to &quot;{after}&quot;; earlier records are all kept.</translation>
    </message>
    <message>
        <source>改变范围</source>
        <translation>Change scope</translation>
    </message>
    <message>
        <source>原因</source>
        <translation>Reason</translation>
    </message>
</context>
<context>
    <name>SentencesSection</name>
    <message>
        <source>句库</source>
        <translation>Phrases</translation>
    </message>
    <message>
        <source>填表时在长文本框里按 F4 选用。这里是本站自己的句子，排在程序自带的前面。</source>
        <translation>Press F4 in a long text field to choose. These are the station&apos;s own phrases, listed before the shipped ones.</translation>
    </message>
    <message>
        <source>文本框</source>
        <translation>Text field</translation>
    </message>
    <message>
        <source>{form}：{box}</source>
        <translation>{form}: {box}</translation>
    </message>
    <message>
        <source>一句话，要填的地方写 ＿＿</source>
        <translation>One sentence, with ＿＿ where something is filled in</translation>
    </message>
    <message>
        <source>新句子</source>
        <translation>New phrase</translation>
    </message>
    <message>
        <source>添加</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>删除</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>改写</source>
        <translation>Rewrite</translation>
    </message>
    <message>
        <source>句子</source>
        <translation>Phrase</translation>
    </message>
    <message>
        <source>句子已收进句库</source>
        <translation>Phrase kept</translation>
    </message>
</context>
<context>
    <name>ServicesGrid</name>
    <message>
        <source>当天的服务</source>
        <translation>Services of the day</translation>
    </message>
</context>
<context>
    <name>ServicesModel</name>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>合计</source>
        <translation>Total</translation>
    </message>
</context>
<context>
    <name>ServicesPage</name>
    <message>
        <source>近一个月没有登记过服务</source>
        <translation>No service was entered for a month</translation>
    </message>
    <message>
        <source>点“添加”按类别、村（社区）或一个个选人，再在格子里填数字。</source>
        <translation>Press “Add” for people by category, village or one by one, then type the numbers.</translation>
    </message>
    <message>
        <source>每日登记</source>
        <translation>Services of a day</translation>
    </message>
    <message>
        <source>人对项目，填数字，离开一格就保存；清空就是撤回</source>
        <translation>People by service: type numbers, leaving a cell saves it; an empty one takes it back</translation>
    </message>
    <message>
        <source>添加</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>名单加了 {n} 人</source>
        <translation>{n} people added to the list</translation>
    </message>
    <message>
        <source>已保存 {name} {kind}</source>
        <translation>Saved {name} {kind}</translation>
    </message>
    <message>
        <source>已收回 {name} {kind}</source>
        <translation>Taken back {name} {kind}</translation>
    </message>
</context>
<context>
    <name>SessionBar</name>
    <message>
        <source>第 {nth} 节</source>
        <translation>Session {nth}</translation>
    </message>
    <message>
        <source>到 {n}</source>
        <translation>{n} came</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>设置</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>这里由管理员设置，可以查看。</source>
        <translation>Set by the administrator; you can look.</translation>
    </message>
    <message>
        <source>设置的内容</source>
        <translation>Sections of the settings</translation>
    </message>
</context>
<context>
    <name>SettlePanel</name>
    <message>
        <source>怎样核实的，为什么不需要强制报告？</source>
        <translation>How was it checked, and why is no mandatory report needed?</translation>
    </message>
    <message>
        <source>记下，不再提示</source>
        <translation>Note it, ask no more</translation>
    </message>
    <message>
        <source>核实情况</source>
        <translation>Verify the situation</translation>
    </message>
</context>
<context>
    <name>SheetPage</name>
    <message>
        <source>删除</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>这份表</source>
        <translation>This form</translation>
    </message>
</context>
<context>
    <name>SheetView</name>
    <message>
        <source>打印预览</source>
        <translation>Print preview</translation>
    </message>
</context>
<context>
    <name>SheetsPage</name>
    <message>
        <source>打印</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>这一份</source>
        <translation>This one</translation>
    </message>
    <message>
        <source>空白表</source>
        <translation>Blank form</translation>
    </message>
    <message>
        <source>新填一份</source>
        <translation>Fill in a new one</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>社工</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>还没有填过这张表</source>
        <translation>This form was never filled in</translation>
    </message>
    <message>
        <source>按 Ctrl+N 新填一份，档案里已有的会先带上。</source>
        <translation>Press Ctrl+N for a new one; what the file already holds is filled in.</translation>
    </message>
</context>
<context>
    <name>ShelfPage</name>
    <message>
        <source>时间</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>全部时间</source>
        <translation>Any time</translation>
    </message>
    <message>
        <source>负责社工</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>全部社工</source>
        <translation>All workers</translation>
    </message>
    <message>
        <source>类型</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>全部类型</source>
        <translation>All types</translation>
    </message>
    <message>
        <source>这里没有记录</source>
        <translation>No records here</translation>
    </message>
    <message>
        <source>列出 {n} 条</source>
        <translation>{n} listed</translation>
    </message>
</context>
<context>
    <name>ShiftsPage</name>
    <message>
        <source>班次出勤</source>
        <translation>Shifts</translation>
    </message>
    <message>
        <source>出勤率 {n}%</source>
        <translation>Attendance {n}%</translation>
    </message>
    <message>
        <source>连续缺席 {n} 次</source>
        <translation>Absent {n} times in a row</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>活动</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>出勤</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>在活动里把志愿者列为应到，或者签到，班次就列在这里。</source>
        <translation>List a volunteer as expected at an event, or sign them in, and the shift appears here.</translation>
    </message>
    <message>
        <source>还没有排过班</source>
        <translation>No shifts yet</translation>
    </message>
    <message>
        <source>到</source>
        <translation>present</translation>
    </message>
    <message>
        <source>没有记录</source>
        <translation>no record</translation>
    </message>
</context>
<context>
    <name>SignInDesk</name>
    <message>
        <source>签到&#x3000;{name}</source>
        <translation>Sign-in  {name}</translation>
    </message>
    <message>
        <source>打印签到表</source>
        <translation>Print sign-in sheet</translation>
    </message>
    <message>
        <source>结束签到</source>
        <translation>End sign-in</translation>
    </message>
    <message>
        <source>登记新来的人</source>
        <translation>Register a new person</translation>
    </message>
    <message>
        <source>再撤销一步</source>
        <translation>Undo one more</translation>
    </message>
    <message>
        <source>已撤销：{what}</source>
        <translation>Undone: {what}</translation>
    </message>
    <message>
        <source>已签退，{time}</source>
        <translation>Signed out, {time}</translation>
    </message>
    <message>
        <source>又来了，{time}</source>
        <translation>Back again, {time}</translation>
    </message>
    <message>
        <source>签到已结束，{n} 人次。</source>
        <translation>Sign-in ended, {n} person-times.</translation>
    </message>
    <message>
        <source>已签到，{role}，{time}</source>
        <translation>Signed in, {role}, {time}</translation>
    </message>
    <message>
        <source>{done}。{doubt}</source>
        <translation>{done}. {doubt}</translation>
    </message>
    <message>
        <source>撤销</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>找到 {n} 人</source>
        <translation>{n} found</translation>
    </message>
    <message>
        <source>没有找到</source>
        <translation>Nobody found</translation>
    </message>
    <message>
        <source>还没到的 {n} 人</source>
        <translation>Not here yet: {n}</translation>
    </message>
    <message>
        <source>输入姓名的首字母，认出来就按数字或 Enter。</source>
        <translation>Type the initials of the name; when you see the person press the number or Enter.</translation>
    </message>
    <message>
        <source>今天不是 {day}，签到按活动的开始时间记，签退按结束时间记。</source>
        <translation>Today is not {day}; sign-in is entered at the event&apos;s start, sign-out at its end.</translation>
    </message>
</context>
<context>
    <name>SlipPanel</name>
    <message>
        <source>{unit}的回执怎么说？</source>
        <translation>What does the reply of {unit} say?</translation>
    </message>
    <message>
        <source>记下回执</source>
        <translation>Record reply</translation>
    </message>
    <message>
        <source>接收后个案改为“转介”</source>
        <translation>Once accepted, the case becomes referred</translation>
    </message>
</context>
<context>
    <name>SlipsPanel</name>
    <message>
        <source>一份一个数字：5 非常满意 … 1 非常不满意</source>
        <translation>One digit for each slip: 5 very satisfied … 1 very dissatisfied</translation>
    </message>
    <message>
        <source>计入</source>
        <translation>Counted</translation>
    </message>
    <message>
        <source>分数</source>
        <translation>Scores</translation>
    </message>
    <message>
        <source>已计入 {n} 份</source>
        <translation>{n} slips counted</translation>
    </message>
    <message>
        <source>一份 {n} 个数字，照问卷从上到下：5 非常满意 … 1 非常不满意，没填的记 0</source>
        <translation>{n} digits a slip, from top to bottom: 5 very satisfied … 1 very dissatisfied, 0 for none</translation>
    </message>
    <message>
        <source>{n} 份</source>
        <translation>{n} copies</translation>
    </message>
</context>
<context>
    <name>SortPanel</name>
    <message>
        <source>划入</source>
        <translation>Sort in</translation>
    </message>
    <message>
        <source>类型</source>
        <translation>Type</translation>
    </message>
</context>
<context>
    <name>StationUpkeep</name>
    <message>
        <source>正在备份并检查</source>
        <translation>Backing up and verifying</translation>
    </message>
    <message>
        <source>正在备份，马上就好</source>
        <translation>Backing up, just a moment</translation>
    </message>
    <message>
        <source>正在检查资料</source>
        <translation>Checking the data</translation>
    </message>
    <message>
        <source>该演练一次恢复了（设置 → 备份和密码）</source>
        <translation>Time to rehearse a restore (Settings → Backups)</translation>
    </message>
    <message>
        <source>也存到 U 盘</source>
        <translation>Copy to a USB drive too</translation>
    </message>
    <message>
        <source>检查过，完好</source>
        <translation>Checked, sound</translation>
    </message>
    <message>
        <source>资料检查发现问题</source>
        <translation>The data check found problems</translation>
    </message>
    <message>
        <source>修复或恢复</source>
        <translation>Repair or restore</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>评估查看</source>
        <translation>Evaluation viewing</translation>
    </message>
    <message>
        <source>锁定  Ctrl+L</source>
        <translation>Lock  Ctrl+L</translation>
    </message>
    <message>
        <source>锁定  Ctrl+L&#x3000;{minutes} 分钟不用自动锁定</source>
        <translation>Lock  Ctrl+L  locks itself after {minutes} idle minutes</translation>
    </message>
</context>
<context>
    <name>StatusPanel</name>
    <message>
        <source>还缺：{what}</source>
        <translation>Missing: {what}</translation>
    </message>
    <message>
        <source>原因</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>不补齐的原因</source>
        <translation>Reason for leaving it so</translation>
    </message>
</context>
<context>
    <name>StepLine</name>
    <message>
        <source>第 {n} 步&#x3000;{word}</source>
        <translation>Step {n}  {word}</translation>
    </message>
</context>
<context>
    <name>StepPanel</name>
    <message>
        <source>转介 {number} 到{unit}</source>
        <translation>Referral {number} to {unit}</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>第 {n} 步&#x3000;{word}</source>
        <translation>Step {n}  {word}</translation>
    </message>
</context>
<context>
    <name>SupervisionPage</name>
    <message>
        <source>等待督导的表</source>
        <translation>Forms awaiting the supervisor</translation>
    </message>
    <message>
        <source>定稿</source>
        <translation>Finalise</translation>
    </message>
    <message>
        <source>退回</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>打开个案</source>
        <translation>Open case</translation>
    </message>
    <message>
        <source>社工提交的表会列在这里，最早的在前。</source>
        <translation>Forms submitted by workers are listed here, the oldest first.</translation>
    </message>
    <message>
        <source>没有等待督导的表</source>
        <translation>No forms await the supervisor</translation>
    </message>
    <message>
        <source>看全部个案</source>
        <translation>View all cases</translation>
    </message>
    <message>
        <source>督导</source>
        <translation>Supervision</translation>
    </message>
    <message>
        <source>{n} 份等待督导</source>
        <translation>{n} forms await the supervisor</translation>
    </message>
    <message>
        <source>打印预览</source>
        <translation>Print preview</translation>
    </message>
    <message>
        <source>个案</source>
        <translation>Case </translation>
    </message>
    <message>
        <source>打开小组的表</source>
        <translation>Open group forms</translation>
    </message>
    <message>
        <source>打开活动计划</source>
        <translation>Open event plan</translation>
    </message>
    <message>
        <source>等待督导</source>
        <translation>Awaiting supervisor</translation>
    </message>
</context>
<context>
    <name>TargetsCard</name>
    <message>
        <source>指标进度</source>
        <translation>Target progress</translation>
    </message>
    <message>
        <source>全部指标</source>
        <translation>All targets</translation>
    </message>
</context>
<context>
    <name>TargetsPage</name>
    <message>
        <source>指标进度</source>
        <translation>Target progress</translation>
    </message>
    <message>
        <source>{name}&#x3000;{first} 至 {last}，时间已过 {percent}%</source>
        <translation>{name}  {first} to {last}, {percent}% of the time is over</translation>
    </message>
    <message>
        <source>缺哪些资料</source>
        <translation>What papers are missing</translation>
    </message>
    <message>
        <source>导出到表格</source>
        <translation>Export to a sheet</translation>
    </message>
    <message>
        <source>打印预览</source>
        <translation>Print preview</translation>
    </message>
    <message>
        <source>指标</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>目标</source>
        <translation>Goal</translation>
    </message>
    <message>
        <source>完成</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>完成率</source>
        <translation>Done %</translation>
    </message>
    <message>
        <source>到今天应完成</source>
        <translation>Due by today</translation>
    </message>
    <message>
        <source>照此到期末</source>
        <translation>At this pace by the end</translation>
    </message>
    <message>
        <source>还差</source>
        <translation>Short by</translation>
    </message>
    <message>
        <source>进度</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>合同里的说法</source>
        <translation>As the contract says</translation>
    </message>
    <message>
        <source>这个项目还没有写合同指标</source>
        <translation>This project has no contract targets yet</translation>
    </message>
    <message>
        <source>在项目登记表的“合同指标”里选指标、写目标数，这里就会对照完成情况。</source>
        <translation>Choose indicators and targets under &quot;Contract targets&quot; in the project form, and their progress shows here.</translation>
    </message>
    <message>
        <source>正在排版</source>
        <translation>Setting the page</translation>
    </message>
    <message>
        <source>导出指标完成情况</source>
        <translation>Export targets and results</translation>
    </message>
    <message>
        <source>已存到 {path}。</source>
        <translation>Saved to {path}.</translation>
    </message>
    <message>
        <source>正在导出</source>
        <translation>Exporting</translation>
    </message>
</context>
<context>
    <name>TeamPage</name>
    <message>
        <source>还没有队员</source>
        <translation>No team members yet</translation>
    </message>
    <message>
        <source>在志愿者登记表里选这支服务队，就列在这里。</source>
        <translation>Choose this team in the volunteer registration to list people here.</translation>
    </message>
    <message>
        <source>队员</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>定队长</source>
        <translation>Set leader</translation>
    </message>
    <message>
        <source>打印花名册</source>
        <translation>Print roster</translation>
    </message>
    <message>
        <source>还没有定</source>
        <translation>Not set yet</translation>
    </message>
    <message>
        <source>队长：{name}</source>
        <translation>Leader: {name}</translation>
    </message>
    <message>
        <source>编号</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>性别年龄</source>
        <translation>Sex, age</translation>
    </message>
    <message>
        <source>村（社区）</source>
        <translation>Village</translation>
    </message>
    <message>
        <source>特长</source>
        <translation>Skills</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>时数</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>{name}已保存</source>
        <translation>{name} saved</translation>
    </message>
</context>
<context>
    <name>TeamsPage</name>
    <message>
        <source>志愿服务队</source>
        <translation>Volunteer teams</translation>
    </message>
    <message>
        <source>打印花名册</source>
        <translation>Print roster</translation>
    </message>
    <message>
        <source>新建队伍</source>
        <translation>New team</translation>
    </message>
    <message>
        <source>队伍</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>类型</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>队长</source>
        <translation>Leader</translation>
    </message>
    <message>
        <source>服务内容</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>人数</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>时数</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>还没有服务队</source>
        <translation>No teams yet</translation>
    </message>
    <message>
        <source>先建队伍，再在志愿者登记表里选服务队。</source>
        <translation>Create the team first, then choose it in the volunteer registration.</translation>
    </message>
    <message>
        <source>新的队伍叫什么？</source>
        <translation>What is the new team called?</translation>
    </message>
</context>
<context>
    <name>TopWindow</name>
    <message>
        <source>社工台</source>
        <translation>swdesk</translation>
    </message>
</context>
<context>
    <name>TotalsPanel</name>
    <message>
        <source>另有未留姓名的人数</source>
        <translation>Number of unnamed persons</translation>
    </message>
    <message>
        <source>只计人次，不计人数</source>
        <translation>In person-times only</translation>
    </message>
    <message>
        <source>另有未留姓名</source>
        <translation>Unnamed</translation>
    </message>
    <message>
        <source>人次</source>
        <translation>person-times</translation>
    </message>
    <message>
        <source>少一人</source>
        <translation>One fewer</translation>
    </message>
    <message>
        <source>多一人</source>
        <translation>One more</translation>
    </message>
    <message>
        <source>人</source>
        <translation>persons</translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <source>暂时打不开</source>
        <translation>Cannot be opened for now</translation>
    </message>
    <message>
        <source>新建工作站</source>
        <translation>Create a station</translation>
    </message>
    <message>
        <source>再试一次</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>从备份恢复</source>
        <translation>Restore a backup</translation>
    </message>
    <message>
        <source>另选文件夹</source>
        <translation>Choose another folder</translation>
    </message>
    <message>
        <source>我有密钥文件</source>
        <translation>I have the key file</translation>
    </message>
    <message>
        <source>修复会读出文件里还好的每一条，包括上次备份之后填的，缺的再从备份补。恢复则整个退回到备份时的样子，修不好时再用。</source>
        <translation>A repair reads every sound record in the file, those since the last backup too, and fills in the missing ones from the backup. A restore goes back to the backup entirely; use it if the repair does not work.</translation>
    </message>
    <message>
        <source>修复资料文件</source>
        <translation>Repair the data file</translation>
    </message>
    <message>
        <source>选择密钥文件 records.keys</source>
        <translation>Choose the key file records.keys</translation>
    </message>
</context>
<context>
    <name>TypesPage</name>
    <message>
        <source>自定类型</source>
        <translation>Own types</translation>
    </message>
    <message>
        <source>{name}&#x3000;{kinds} 类 {n} 人&#x3000;只在站内看，不打印、不导出</source>
        <translation>{name}  {kinds} types {n} people  for the office only, neither printed nor exported</translation>
    </message>
    <message>
        <source>新建类型</source>
        <translation>New type</translation>
    </message>
    <message>
        <source>划入</source>
        <translation>Sort in</translation>
    </message>
    <message>
        <source>移出这一人</source>
        <translation>Take this one out</translation>
    </message>
    <message>
        <source>类型</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>性别年龄</source>
        <translation>Sex, age</translation>
    </message>
    <message>
        <source>村（社区）</source>
        <translation>Village</translation>
    </message>
    <message>
        <source>怎样算这一类</source>
        <translation>Who belongs to it</translation>
    </message>
    <message>
        <source>划分日期</source>
        <translation>Sorted on</translation>
    </message>
    <message>
        <source>还没有把服务对象划入类型</source>
        <translation>No recipient belongs to a type yet</translation>
    </message>
    <message>
        <source>先按这个项目的做法新建几类，再按类别、村（社区）或一个个划入。</source>
        <translation>First make the types this project works with, then sort people in by category, village or one by one.</translation>
    </message>
    <message>
        <source>{name}（{n} 人）</source>
        <translation>{name} ({n} people)</translation>
    </message>
    <message>
        <source>全部类型</source>
        <translation>All types</translation>
    </message>
    <message>
        <source>删除类型“{name}”</source>
        <translation>Delete type “{name}”</translation>
    </message>
    <message>
        <source>划入 {n} 人</source>
        <translation>{n} sorted in</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>打开</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>密码</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>请输入密码。</source>
        <translation>Please enter the password.</translation>
    </message>
    <message>
        <source>请等 {seconds} 秒再试</source>
        <translation>Please wait {seconds} seconds, then try again</translation>
    </message>
    <message>
        <source>正在打开</source>
        <translation>Opening</translation>
    </message>
    <message>
        <source>大写锁定已打开</source>
        <translation>Caps Lock is on</translation>
    </message>
    <message>
        <source>今天</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>昨天</source>
        <translation>Yesterday</translation>
    </message>
    <message>
        <source>上次打开：{day} {time:%H:%M}&#x3000;{who}</source>
        <translation>Last opened: {day} {time:%H:%M}  {who}</translation>
    </message>
    <message>
        <source>我是</source>
        <translation>I am</translation>
    </message>
    <message>
        <source>忘记密码</source>
        <translation>Forgotten password</translation>
    </message>
    <message>
        <source>打开另一个站</source>
        <translation>Open another station</translation>
    </message>
</context>
<context>
    <name>VisitPage</name>
    <message>
        <source>探访</source>
        <translation>Visits</translation>
    </message>
    <message>
        <source>全部联系</source>
        <translation>All services</translation>
    </message>
    <message>
        <source>探访&#x3000;{name}</source>
        <translation>Visit  {name}</translation>
    </message>
    <message>
        <source>新的一次</source>
        <translation>New visit</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>打印预览</source>
        <translation>Print preview</translation>
    </message>
    <message>
        <source>删除</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>历次</source>
        <translation>All visits</translation>
    </message>
    <message>
        <source>这次探访</source>
        <translation>This visit</translation>
    </message>
    <message>
        <source>第一次探访</source>
        <translation>First visit</translation>
    </message>
    <message>
        <source>接下来</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>上次探访 {day}</source>
        <translation>Last visit {day}</translation>
    </message>
    <message>
        <source>安全隐患</source>
        <translation>Safety hazards</translation>
    </message>
    <message>
        <source>需求与问题</source>
        <translation>Needs and problems</translation>
    </message>
    <message>
        <source>后续跟进</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>到期</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>{day}&#x3000;{what}（{why}）</source>
        <translation>{day}  {what} ({why})</translation>
    </message>
</context>
<context>
    <name>VisitsPage</name>
    <message>
        <source>探访</source>
        <translation>Visits</translation>
    </message>
    <message>
        <source>找探访：姓名、拼音、电话、证件后四位</source>
        <translation>Find a visit: name, pinyin, phone, ID</translation>
    </message>
    <message>
        <source>记录探访</source>
        <translation>Record visit</translation>
    </message>
    <message>
        <source>咨询登记</source>
        <translation>Consultations</translation>
    </message>
    <message>
        <source>走访登记</source>
        <translation>Visit round</translation>
    </message>
    <message>
        <source>打印探访汇总登记表</source>
        <translation>Print visit summary</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>All</translation>
    </message>
    <message>
        <source>探访了谁？先找到服务对象</source>
        <translation>Who was visited? Find the recipient first</translation>
    </message>
    <message>
        <source>时间</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>结果</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>全部结果</source>
        <translation>All outcomes</translation>
    </message>
    <message>
        <source>探访人</source>
        <translation>Visitor</translation>
    </message>
    <message>
        <source>全部探访人</source>
        <translation>All visitors</translation>
    </message>
    <message>
        <source>村（社区）</source>
        <translation>Village</translation>
    </message>
    <message>
        <source>全部村社</source>
        <translation>All villages</translation>
    </message>
    <message>
        <source>列出 {n} 次</source>
        <translation>{n} listed</translation>
    </message>
    <message>
        <source>还没有探访</source>
        <translation>No visits yet</translation>
    </message>
    <message>
        <source>没见到人也可以记一笔，到期提醒会自动顺延。</source>
        <translation>Record it even if no one was met; the next due date moves on by itself.</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>服务对象</source>
        <translation>Recipient</translation>
    </message>
    <message>
        <source>性别年龄</source>
        <translation>Sex, age</translation>
    </message>
    <message>
        <source>形式</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>情况</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source>下次</source>
        <translation>Next</translation>
    </message>
</context>
<context>
    <name>VolunteerPage</name>
    <message>
        <source>保存并登记下一位</source>
        <translation>Save and register the next</translation>
    </message>
    <message>
        <source>登记志愿者</source>
        <translation>Register volunteer</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>打印预览</source>
        <translation>Print preview</translation>
    </message>
    <message>
        <source>更多</source>
        <translation>More</translation>
    </message>
    <message>
        <source>时数</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>打印哪段时间的服务时数？</source>
        <translation>Hours of which period?</translation>
    </message>
    <message>
        <source>这位志愿者还没有卡。</source>
        <translation>This volunteer has no card yet.</translation>
    </message>
    <message>
        <source>{name}的志愿者登记已放进回收站，可以在设置里恢复。</source>
        <translation>The volunteer registration of {name} was moved to the recycle bin; it can be restored in Settings.</translation>
    </message>
    <message>
        <source>看服务对象的档案</source>
        <translation>View recipient&apos;s file</translation>
    </message>
    <message>
        <source>结对帮扶</source>
        <translation>Pairs</translation>
    </message>
    <message>
        <source>班次出勤</source>
        <translation>Shifts</translation>
    </message>
    <message>
        <source>打印登记表</source>
        <translation>Print registration form</translation>
    </message>
    <message>
        <source>打印时数记录表</source>
        <translation>Print hours record</translation>
    </message>
    <message>
        <source>出具服务证明</source>
        <translation>Issue certificate</translation>
    </message>
    <message>
        <source>打印志愿者证</source>
        <translation>Print volunteer card</translation>
    </message>
    <message>
        <source>停用旧卡</source>
        <translation>Retire old card</translation>
    </message>
    <message>
        <source>放进回收站</source>
        <translation>Move to recycle bin</translation>
    </message>
</context>
<context>
    <name>VolunteersPage</name>
    <message>
        <source>志愿者</source>
        <translation>Volunteers</translation>
    </message>
    <message>
        <source>名册</source>
        <translation>Roster</translation>
    </message>
    <message>
        <source>登记志愿者</source>
        <translation>Register volunteer</translation>
    </message>
    <message>
        <source>找志愿者：姓名、拼音、电话、编号、特长</source>
        <translation>Find volunteers: name, pinyin, phone, number, skill</translation>
    </message>
    <message>
        <source>队伍与证明</source>
        <translation>Teams, certificates</translation>
    </message>
    <message>
        <source>志愿服务队</source>
        <translation>Volunteer teams</translation>
    </message>
    <message>
        <source>服务证明台账</source>
        <translation>Certificate register</translation>
    </message>
    <message>
        <source>连续缺席的志愿者</source>
        <translation>Volunteers absent in a row</translation>
    </message>
    <message>
        <source>打印时数汇总表</source>
        <translation>Print summary of hours</translation>
    </message>
    <message>
        <source>打印列出的志愿者证</source>
        <translation>Print cards of those listed</translation>
    </message>
    <message>
        <source>汇总哪段时间的服务时数？</source>
        <translation>Hours of what time to sum up?</translation>
    </message>
    <message>
        <source>列表里没有人，没有卡可以印。</source>
        <translation>Nobody is listed; there are no cards to print.</translation>
    </message>
    <message>
        <source>谁来当志愿者？先找找档案里有没有</source>
        <translation>Who volunteers? See first whether they are on file</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>全部状态</source>
        <translation>All statuses</translation>
    </message>
    <message>
        <source>服务队</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>全部服务队</source>
        <translation>All teams</translation>
    </message>
    <message>
        <source>特长</source>
        <translation>Skills</translation>
    </message>
    <message>
        <source>全部特长</source>
        <translation>All skills</translation>
    </message>
    <message>
        <source>村（社区）</source>
        <translation>Village</translation>
    </message>
    <message>
        <source>全部村社</source>
        <translation>All villages</translation>
    </message>
    <message>
        <source>列出 {n} 人</source>
        <translation>{n} listed</translation>
    </message>
    <message>
        <source>还没有志愿者</source>
        <translation>No volunteers yet</translation>
    </message>
    <message>
        <source>手上有名册可以直接导入；服务时数从活动签到里自己算出来。</source>
        <translation>If you have a roster, import it as it is; hours are counted from event sign-in by themselves.</translation>
    </message>
    <message>
        <source>编号</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>性别年龄</source>
        <translation>Sex, age</translation>
    </message>
    <message>
        <source>时数</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>加入日期</source>
        <translation>Joined on</translation>
    </message>
    <message>
        <source>没有退出的</source>
        <translation>who have not left</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>WaitingPage</name>
    <message>
        <source>待销毁</source>
        <translation>To be destroyed</translation>
    </message>
    <message>
        <source>销毁</source>
        <translation>Destroy</translation>
    </message>
    <message>
        <source>姓名或编号</source>
        <translation>Name or number</translation>
    </message>
    <message>
        <source>种类</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>放进回收站</source>
        <translation>Move to recycle bin</translation>
    </message>
    <message>
        <source>到期</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>现在</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>没有等待销毁的资料</source>
        <translation>No data awaits destruction</translation>
    </message>
    <message>
        <source>放进回收站的人和记录会列在这里。</source>
        <translation>People and records moved to the recycle bin are listed here.</translation>
    </message>
    <message>
        <source>还有 {n} 天</source>
        <translation>{n} days left</translation>
    </message>
    <message>
        <source>可以销毁</source>
        <translation>Can be destroyed</translation>
    </message>
</context>
<context>
    <name>WalkInPanel</name>
    <message>
        <source>逐项填</source>
        <translation>Field by field</translation>
    </message>
    <message>
        <source>登记新来的人</source>
        <translation>Register a new person</translation>
    </message>
    <message>
        <source>写成一行就行：王小明 男 70 永安社区，其他以后再补</source>
        <translation>One line will do: 王小明 男 70 永安社区; the rest can wait</translation>
    </message>
    <message>
        <source>电话已记下</source>
        <translation>Phone noted</translation>
    </message>
    <message>
        <source>将登记：{facts}</source>
        <translation>Will register: {facts}</translation>
    </message>
    <message>
        <source>收起</source>
        <translation>Fold</translation>
    </message>
    <message>
        <source>名单里没有？</source>
        <translation>Not in the list?</translation>
    </message>
    <message>
        <source>名单里没有？直接登记新来的人</source>
        <translation>Not in the list? Register a new person</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>选择存放资料的文件夹</source>
        <translation>Choose the folder with the data</translation>
    </message>
</context>
<context>
    <name>WithdrawPanel</name>
    <message>
        <source>为什么作废 {number}？</source>
        <translation>Why is {number} revoked?</translation>
    </message>
    <message>
        <source>作废</source>
        <translation>Revoke</translation>
    </message>
    <message>
        <source>原因</source>
        <translation>Reason</translation>
    </message>
</context>
<context>
    <name>WorkbenchPage</name>
    <message>
        <source>登记服务对象</source>
        <extracomment>How many days ahead a festival is prepared for.</extracomment>
        <translation>Register recipient</translation>
    </message>
    <message>
        <source>待办</source>
        <translation>To do</translation>
    </message>
    <message>
        <source>只看我的</source>
        <translation>Mine only</translation>
    </message>
    <message>
        <source>全站</source>
        <translation>Whole station</translation>
    </message>
    <message>
        <source>谁的待办</source>
        <translation>Whose tasks</translation>
    </message>
    <message>
        <source>打印走访计划表</source>
        <translation>Print visit plan</translation>
    </message>
    <message>
        <source>工作台</source>
        <translation>Workbench</translation>
    </message>
    <message>
        <source>{year} 年 {month} 月 {day} 日&#x3000;{weekday}</source>
        <translation>{weekday} {year}-{month}-{day}</translation>
    </message>
    <message>
        <source>新建</source>
        <translation>New</translation>
    </message>
    <message>
        <source>服务对象</source>
        <translation>Recipient</translation>
    </message>
    <message>
        <source>个案</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>探访</source>
        <translation>Visit</translation>
    </message>
    <message>
        <source>活动</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>回到待办</source>
        <translation>Back to tasks</translation>
    </message>
    <message>
        <source>近期与本月</source>
        <translation>Coming and this month</translation>
    </message>
    <message>
        <source>{whose}，到 {day} 为止</source>
        <translation>{whose}, until {day}</translation>
    </message>
    <message>
        <source>同事还有要办的，按“全站”可以看到。</source>
        <translation>Colleagues still have tasks; press &quot;Whole station&quot; to see them.</translation>
    </message>
    <message>
        <source>这周没有要您办的事</source>
        <translation>Nothing for you to do this week</translation>
    </message>
    <message>
        <source>探访、个案跟进和活动到期前，会自动列在这里。</source>
        <translation>Visits, case follow-ups and events appear here before they are due.</translation>
    </message>
    <message>
        <source>这周没有要办的事</source>
        <translation>Nothing to do this week</translation>
    </message>
    <message>
        <source>登记服务对象以后，该探访谁、该跟进哪个个案，会自动列在这里。</source>
        <translation>Once recipients are registered, the visits and cases that are due appear here.</translation>
    </message>
    <message>
        <source>还没有要办的事</source>
        <translation>Nothing to do yet</translation>
    </message>
</context>
<context>
    <name>WorkerStep</name>
    <message>
        <source>谁来用？设一个密码</source>
        <translation>Who uses it? Set a password</translation>
    </message>
    <message>
        <source>密码用来加密资料。每次打开都要输入，离开座位会自动锁定。</source>
        <translation>The password encrypts the data. It is asked for at every start, and the screen locks itself when you are away.</translation>
    </message>
    <message>
        <source>使用人和密码</source>
        <translation>User and password</translation>
    </message>
    <message>
        <source>密码丢了，没有人能替您打开资料。</source>
        <translation>If the password is lost, no one can open the data for you.</translation>
    </message>
    <message>
        <source>下一步会给您一张恢复码，请打印出来锁进柜子。</source>
        <translation>The next step gives you a recovery code; please print it and lock it away.</translation>
    </message>
</context>
<context>
    <name>WorkersSection</name>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>同事和权限</source>
        <translation>Colleagues, rights</translation>
    </message>
    <message>
        <source>表格里的社工从这里选。设了密码的同事可以自己打开资料，权限决定能看什么、改什么；第一次打开时要换成自己的密码。</source>
        <translation>Forms offer these workers. Colleagues with a password open the data themselves, and their rights decide what they see and change; at first opening they set their own password.</translation>
    </message>
    <message>
        <source>密码</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>新同事的姓名</source>
        <translation>Name of the new colleague</translation>
    </message>
    <message>
        <source>添加同事</source>
        <translation>Add colleague</translation>
    </message>
    <message>
        <source>停用</source>
        <translation>Retire</translation>
    </message>
    <message>
        <source>设密码</source>
        <translation>Set password</translation>
    </message>
    <message>
        <source>停用密码</source>
        <translation>Disable password</translation>
    </message>
    <message>
        <source>离职交接</source>
        <translation>Handover</translation>
    </message>
    <message>
        <source>{name}现在可以用这个密码打开资料，打开后会先换成自己的密码</source>
        <translation>{name} can now open the data with this password and will set their own on opening</translation>
    </message>
    <message>
        <source>有</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>待本人更换</source>
        <translation>Awaiting change</translation>
    </message>
    <message>
        <source>{name}已添加</source>
        <translation>{name} added</translation>
    </message>
    <message>
        <source>换一个密码</source>
        <translation>Change password</translation>
    </message>
    <message>
        <source>恢复使用</source>
        <translation>Bring back</translation>
    </message>
    <message>
        <source>改名</source>
        <translation>Rename</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>这条记录不在您能查看的范围里，需要时请找站长或管理员。</source>
        <translation>You may not look at this record; where you need to, ask the head or the administrator.</translation>
    </message>
    <message>
        <source>有 {n} 份没填完的表，最近一份是“{caption}”。</source>
        <translation>{n} forms are unfinished, the latest is &quot;{caption}&quot;.</translation>
    </message>
    <message>
        <source>接着填</source>
        <translation>Continue it</translation>
    </message>
    <message>
        <source>正在打印，印完再锁定。</source>
        <translation>Printing; the screen locks when it is done.</translation>
    </message>
    <message>
        <source>演示&#x3000;{name}</source>
        <translation>Demo  {name}</translation>
    </message>
    <message>
        <source>演示资料，里面的人和事都是编造的</source>
        <translation>Demo data: all people and events are invented</translation>
    </message>
    <message>
        <source>等待督导</source>
        <translation>Awaiting supervisor</translation>
    </message>
</context>
<context>
    <name>_AddPanel</name>
    <message>
        <source>加入</source>
        <translation>Add</translation>
    </message>
</context>
<context>
    <name>_Brand</name>
    <message>
        <source>社工台</source>
        <translation>swdesk</translation>
    </message>
</context>
<context>
    <name>_CancelPanel</name>
    <message>
        <source>撤销这次慰问？</source>
        <translation>Take these greetings back?</translation>
    </message>
    <message>
        <source>撤销</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>由它记下的 {n} 人的服务和领取签收一并移入回收站。</source>
        <translation>The services and receipts of {n} people made from it go to the bin too.</translation>
    </message>
</context>
<context>
    <name>_CaptionPanel</name>
    <message>
        <source>这张照片的说明</source>
        <translation>Caption of this photo</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>_LeaderPanel</name>
    <message>
        <source>谁当队长？</source>
        <translation>Who leads the team?</translation>
    </message>
    <message>
        <source>定为队长</source>
        <translation>Make leader</translation>
    </message>
</context>
<context>
    <name>_List</name>
    <message>
        <source>导航</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>{place}，{what} {count}</source>
        <translation>{place}, {what} {count}</translation>
    </message>
</context>
<context>
    <name>_NamePanel</name>
    <message>
        <source>新建</source>
        <translation>Create</translation>
    </message>
</context>
<context>
    <name>_OfEvent</name>
    <message>
        <source>打印空白表</source>
        <translation>Print blank</translation>
    </message>
    <message>
        <source>打印</source>
        <translation>Printing</translation>
    </message>
</context>
<context>
    <name>_PeoplePanel</name>
    <message>
        <source>画面里有谁？一次加一位</source>
        <translation>Who is shown? Add one at a time</translation>
    </message>
    <message>
        <source>加上</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>_StepList</name>
    <message>
        <source>第 {n} 步，共 {all} 步：{name}</source>
        <translation>Step {n} of {all}: {name}</translation>
    </message>
</context>
<context>
    <name>_TypePanel</name>
    <message>
        <source>新建类型</source>
        <translation>New type</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>怎样算这一类</source>
        <translation>Who belongs to it</translation>
    </message>
    <message>
        <source>只供站内安排服务时看；不会出现在打印的表格和导出的名单里。</source>
        <translation>For planning services in the office only; it appears on no printed form and no exported list.</translation>
    </message>
</context>
<context>
    <name>_WordsPanel</name>
    <message>
        <source>要修改什么</source>
        <translation>What is to be changed</translation>
    </message>
    <message>
        <source>更正内容</source>
        <translation>Amendment</translation>
    </message>
    <message>
        <source>原因</source>
        <translation>Reason</translation>
    </message>
</context>
<context>
    <name>page</name>
    <message>
        <source>要做的事（个人信息保护法第五十七条）</source>
        <translation>To do (Personal Information Protection Law, art. 57)</translation>
    </message>
</context>
</TS>
