"""Deliverables, and the meetings at which their updates are owed."""

from collections.abc import Mapping
from datetime import date

from bot.chasing.register import Deliverable, Frequency, Meeting
from bot.files.catalogue.file import CatalogueFile
from bot.files.catalogue.references import References

MOST_ELEMENTS = 100_000


def read_deliverables(file: CatalogueFile, known: References) -> Mapping[str, Deliverable]:
    """The deliverables by key. One that is due once and has no day is warned of: it is never overdue."""
    deliverables: dict[str, Deliverable] = {}
    for key, fields in file.keyed("deliverables", "deliverable"):
        deliverable = Deliverable(
            key=key,
            title=fields.line("title", default=key),
            every=fields.choice("every", Frequency),
            outcome=fields.line("outcome"),
            lead=fields.reference("lead", known.leads),
            due=fields.day("due"),
            until_complete=fields.flag("until_complete"),
            elements=fields.whole("elements", 1, MOST_ELEMENTS),
            measures=fields.references("measures", known.measures),
            sign_off=fields.reference("sign_off", known.leads),
        )
        if deliverable.every is Frequency.ONCE and deliverable.due is None and not fields.faulty:
            fields.reading.warn(fields.entries, f"deliverable {key!r} is due once but has no `due:`; never overdue")
        fields.done()
        deliverables.setdefault(key, deliverable)
    return deliverables


def read_meetings(file: CatalogueFile) -> tuple[Meeting, ...]:
    """The meetings, in the order written; papers are due on the day or before it."""
    meetings: dict[tuple[str, date], Meeting] = {}
    for fields in file.entries("meetings", "this meeting"):
        board = fields.line("board", required=True)
        held_on = fields.day("date", required=True) or date.min
        papers_due = fields.day("papers_due", required=True) or date.min
        fields.done()
        if fields.faulty:
            continue
        if papers_due > held_on:
            fields.fault(fields.place("papers_due"), f"papers are due on {papers_due}, after the meeting of {held_on}")
        if (board, held_on) in meetings:
            fields.fault(fields.entries, f"the meeting of {board} on {held_on} is there twice")
        meetings[board, held_on] = Meeting(board, held_on, papers_due)
    return tuple(meetings.values())
