"""Next steps: reminders, silences that end and acknowledgements that lapse, when their time has come."""

from dataclasses import replace
from datetime import date, datetime

from bot.duties.alert_book import AlertBook
from bot.duties.alert_decisions import decide_steps
from bot.duties.evaluate import facts_of
from bot.duties.speaking import Speaking
from bot.duties.watching import Watching


def next_step(book: AlertBook) -> datetime | None:
    """When the next step of any alert that stands is due."""
    entries = book.newest_entries().values()
    return min(
        (entry.episode.next.at for entry in entries if entry.episode.state.stands and entry.episode.next),
        default=None,
    )


def take_steps(world: Watching, day: date, now: datetime) -> int:
    """Take every step that is due, each once however late, in one transaction; how many there were."""
    book = world.book.newest_entries()
    decided = decide_steps(day, now, world.rules_by_id, book)
    if not decided:
        return 0
    figures = facts_of(world.catalogue, world.source, day).figures
    entries, mail = Speaking(world, book, figures, day, now).say(decided)
    changes = [replace(one.change, entry=entries[one.change.entry.identity]) for one in decided]
    world.book.move(day, now, changes, mail)
    return len(decided)
