"""Next steps: reminders, silences that end and acknowledgements that lapse, when their time has come."""

from collections.abc import Sequence, Set
from dataclasses import replace
from datetime import date, datetime

from bot.chasing.working_days import day_of
from bot.duties.act_words import subject_words
from bot.duties.alert_book import AlertBook, Entry
from bot.duties.alert_decisions import decide_steps
from bot.duties.evaluate import facts_of
from bot.duties.forewarned import edits_of_forewarnings
from bot.duties.outbox import Edit
from bot.duties.rewriting import DIRECT, may_be_told_in
from bot.duties.speaking import Speaking
from bot.duties.watching import Watching
from bot.figures.periods import weekday_in_words


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
    mail = replace(
        mail, edits=(*mail.edits, *_forewarned(world, [book[one.change.entry.identity] for one in decided], now))
    )
    changes = [replace(one.change, entry=entries[one.change.entry.identity]) for one in decided]
    world.book.move(day, now, changes, mail)
    return len(decided)


def _forewarned(world: Watching, before: Sequence[Entry], now: datetime) -> tuple[Edit, ...]:
    """The edits of what told people of an end that has come; what was not sent by then is not sent."""
    held = {
        entry.episode_id: entry
        for entry in before
        if (taken := entry.episode.taken) and may_be_told_in(world, entry, DIRECT + taken.by)
    }

    def line(episodes: Set[str]) -> str:
        subjects = [subject_words(world, held[one], day_of(now)) for one in sorted(episodes)]
        values = {"subjects": subjects, "ended": weekday_in_words(day_of(now))}
        return world.templates.render("forewarning", "ended", values)["text"]

    return edits_of_forewarnings(world, tuple(held.values()), line)
