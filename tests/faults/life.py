"""A working life at a station: registering, visiting, finding, printing, exporting, backing up.

Run as: python life.py FOLDER TIMES. Tells each thing done on a line of its own and at last waits
to be killed. What it prints or exports stays in memory, as somebody who looks and then cancels.
"""

import datetime as dt
import random
import sys
from itertools import count
from pathlib import Path

from stdnum.cn import ric

from swdesk.forms.recipient import RECIPIENT
from swdesk.forms.visit import VISIT
from swdesk.model.base import set_author
from swdesk.model.dates import PartialDate
from swdesk.model.disclosure import Showing
from swdesk.model.events import Event
from swdesk.model.office import Place
from swdesk.model.people import Recipient, Sex
from swdesk.model.team import Role, Worker
from swdesk.printing import documents
from swdesk.services import drafts, editing, recycling
from swdesk.services.contacts.visits import new_visit
from swdesk.services.gatherings import events
from swdesk.services.gatherings.signing_in import Desk
from swdesk.services.people.find import FindIndex
from swdesk.sheets import export
from swdesk.sheets.bring_in import source_of
from swdesk.sheets.cells import Sheet, Workbook
from swdesk.sheets.commit import commit
from swdesk.sheets.kinds import kind
from swdesk.sheets.recognise import recognise
from swdesk.station.store import Station

PASSWORD = "小河 流水 人家 老树"
DAY = dt.date(2026, 11, 2)
# Names that are in no dictionary, so that nothing but a record can hold them.
NAMES = tuple(
    f"{first}{second}" for first in ("濮阳", "鍾離", "夏侯") for second in "砚舟鲲翙澍曦蘅苓翯骁"
)
STORY = "夜里独自在灶间哭，说儿子三年没有回来"
PLACE = "梧桐巷记号七号"


def card(number):
    """Return an ID number that exists nowhere else, with its check digit."""
    body = f"3301221950{number % 12 + 1:02}{number % 28 + 1:02}{number % 1000:03}"
    return body + ric.calc_check_digit(body + "?")


def phone(number):
    return f"139{57310000 + number}"


def markers(times):
    """Return what must be read nowhere: names, numbers, addresses and stories."""
    return [*NAMES, STORY, PLACE, *map(card, range(times)), *map(phone, range(times))]


def name(number):
    return NAMES[number % len(NAMES)]


def register(number, _station):
    born = PartialDate(1950, number % 12 + 1, number % 28 + 1)
    editing.save(RECIPIENT, {
        **editing.blank(RECIPIENT),
        "name": name(number), "sex": Sex.MALE if int(card(number)[16]) % 2 else Sex.FEMALE,
        "born_on": born, "id_no": card(number), "phones": [phone(number)], "address": PLACE,
        "difficulties": STORY, "place": Place.get(Place.kind == "village").id,
    })  # fmt: skip


def correct(_number, _station):
    recipient = latest(Recipient)
    editing.save(RECIPIENT, editing.load(RECIPIENT, recipient) | {"goals": STORY}, recipient)


def visit(_number, _station):
    recipient = latest(Recipient)
    values = new_visit(recipient) | {"method": "home", "result": "met", "needs": STORY}
    editing.save(VISIT, values | {"visited_on": DAY}, recipient=recipient)


def type_half(number, _station):
    drafts.keep(drafts.place_of("F-01", number), name(number), {"name": name(number)})


def search(number, _station):
    index = FindIndex()
    index.build()
    assert index.search(name(number)[:2])


def look_at_paper(_number, _station):
    assert documents.make("F-01", [latest(Recipient).file_no]).pdf


def export_and_cancel(_number, _station):
    assert export.export("recipients", showing=Showing.MASKED)


def hold_event(number, _station):
    if not Event.select().exists():
        events.create({"name": "重阳节", "kind": "festival", "held_on": DAY, "place_text": "站里"})
    index = FindIndex()
    index.build()
    desk = Desk(latest(Event).id, index, lambda: dt.datetime(2026, 11, 2, 9, number % 60))  # noqa: DTZ001 - local
    desk.walk_in(f"{name(number)} 男 70 {phone(number)}")


def bring_in(number, _station):
    cells = [["姓名", "性别", "电话"], [name(number), "女", phone(number)]]
    table = recognise(Workbook((Sheet("名单", cells),)), kind("recipients").targets)
    staging = source_of("recipients", "名单.xlsx", table).stage()
    staging.settle()
    commit(staging, "名单.xlsx")


def throw_away(_number, _station):
    for recipient in Recipient.live().order_by(Recipient.id).limit(1):
        if not recipient.visits.count():
            recycling.delete(recipient)


def scan(number, station):
    station.attachments.put("\n".join((name(number), card(number), STORY)).encode())


def back_up(_number, station):
    station.backup()


def change_key(_number, station):
    station.renew_key()


def latest(model):
    return model.live().order_by(-model.id).get()


#: How often each is done among a thousand things.
WORK = (
    (register, 300), (correct, 150), (visit, 150), (type_half, 100), (search, 80), (hold_event, 80),
    (bring_in, 60), (scan, 40), (throw_away, 20), (look_at_paper, 10), (export_and_cancel, 10),
    (back_up, 8), (change_key, 2),
)  # fmt: skip


def live(folder, times):
    """Do *times* things in a mixed order, always the same, opening the station anew at times."""
    chance = random.Random(1)  # noqa: S311 - the same life every day
    jobs, weights = zip(*WORK, strict=True)
    order = [*jobs, *chance.choices(jobs, weights, k=max(0, times - len(jobs)))]
    for start in range(0, len(order), 250):
        with Station.open(folder, PASSWORD) as station:
            Worker.update(role=Role.SUPERVISOR, is_admin=True).execute()
            set_author(station.worker_id)
            Place.get_or_create(kind="village", name="柳溪村")
            for number, job in enumerate(order[start : start + 250], start):
                job(number, station)
                print(job.__name__, flush=True)  # noqa: T201


def main(folder, times):
    live(folder, times)
    with Station.open(folder, PASSWORD) as station:
        for number in count(times):
            register(number, station)
            print("alive", flush=True)  # noqa: T201


def heard(event, arguments):
    """Audit hook: end at once if anything reaches for the network."""
    if event.startswith("socket."):
        sys.exit(f"reached for the network: {event} {arguments}")


if __name__ == "__main__":
    sys.addaudithook(heard)
    main(Path(sys.argv[1]), int(sys.argv[2]))
