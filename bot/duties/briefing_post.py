"""The briefing table as a message: posted to the command team at set times."""

from datetime import date, datetime, timedelta
from typing import Any

from bot.duties.content import Content, Table
from bot.duties.evaluate import facts_of
from bot.duties.outbox import Message
from bot.duties.watching import Watching
from bot.duties.words import Mention
from bot.figures.briefing import BriefingRow, briefing_on
from bot.figures.periods import day_in_words, financial_year_of
from bot.watching.rules import ScheduledBriefing, Severity

TAB = Mention("\t")


def briefing_message(world: Watching, scheduled: ScheduledBriefing, day: date, now: datetime) -> Message:
    """The briefing table as at a day; while nothing of a new year is held, last year's as far as it is, said so."""
    facts = facts_of(world.catalogue, world.source, day)
    briefing = briefing_on(facts.figures, facts.framework, day)
    year = financial_year_of(day)
    ended = None
    if not any(row.this_year is not None for row in briefing.rows):
        ended = financial_year_of(year.start - timedelta(days=1))
        briefing = briefing_on(facts.figures, facts.framework, ended.end)
    channel = world.catalogue.channels.get(scheduled.channel)
    shown = [
        row for row in briefing.rows if channel is not None and row.measure.marking.may_be_seen_in(channel.marking)
    ]
    values: dict[str, Any] = {
        "as_at": day_in_words(day),
        "year": year.text,
        "ended_year": ended.text if ended else None,
        "tab": TAB,
        "rows": [briefing_values(row) for row in shown if row.this_year is not None],
        "not_held": [row.measure.name for row in shown if row.this_year is None],
    }
    return Message(
        id="",
        channel=scheduled.channel,
        content=_content(world, values),
        severity=Severity.LOW,
        created_at=now,
        not_before=world.held_back_until(Severity.LOW, now),
    )


def _content(world: Watching, values: dict[str, Any]) -> Content:
    parts = world.templates.render("briefing", "weekly", values)
    table = None
    if values["rows"]:
        rows = [world.templates.render("briefing", "row", {**row, "tab": TAB}) for row in values["rows"]]
        cells = tuple(tuple(row["cells"].split(TAB)) for row in rows)
        table = Table(parts["caption"], tuple(parts["columns"].split(TAB)), cells)
    return Content(
        text=parts["text"],
        header=parts["header"],
        table=table,
        paragraphs=tuple(line for line in parts["why"].splitlines() if line.strip()),
        context=parts["context"],
    )


def briefing_values(row: BriefingRow) -> dict[str, Any]:
    """What templates are told of one row."""
    missing = row.now.reason or row.before.reason
    return {
        "measure": {"name": row.measure.name, "unit": row.measure.unit.value},
        "area": row.area,
        "last_year": row.last_year,
        "this_year": row.this_year,
        "difference": row.difference,
        "percent": row.percent,
        "milestone_percent": row.milestone_percent,
        "milestone_volume": row.milestone_volume,
        "variance": row.variance,
        "verdict": row.verdict.value if row.verdict else None,
        "missing": missing,
        "up_to": day_in_words(row.now.end) if row.now.end else None,
    }
