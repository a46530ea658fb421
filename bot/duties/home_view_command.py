"""The command team's part of Home: what stands by severity and area, the briefing, and what the next meeting needs."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

from bot.chasing.register import Meeting
from bot.chasing.requests import Request, State
from bot.duties.alert_book import Entry
from bot.duties.alert_words import values_for
from bot.duties.briefing_post import briefing_values
from bot.duties.home_pages import page_of
from bot.duties.home_view import HomeWorld, Item, Part, StandingCount, listed
from bot.duties.words import Mention
from bot.figures.briefing import briefing_on
from bot.figures.framework import Framework
from bot.figures.held import with_area_sums
from bot.figures.periods import financial_year_of, weekday_in_words
from bot.watching.alerts import Reason
from bot.watching.episodes import State as AlertState
from bot.watching.rules import Severity

MOST_ALERTS, MOST_AREAS, MOST_ROWS, MOST_OUTSTANDING = 8, 8, 20, 12
"""The number of alerts, areas, rows of the briefing and outstanding updates that a page names."""


def alerts_part(world: HomeWorld) -> Part:
    """How many alerts are open by severity and area, and the worst of them."""
    counts = world.numbers.standing()
    number = _number(counts, AlertState.OPEN)
    page = page_of(world, "alerts", number, MOST_ALERTS)
    worst = world.numbers.worst(MOST_ALERTS, page.first)
    known = {entry.episode_id: entry for entry in world.watching.book.episodes(worst)}
    entries = [known[episode] for episode in worst if episode in known]
    words = world.words(
        "alerts",
        number=number,
        acknowledged=_number(counts, AlertState.ACKNOWLEDGED),
        silenced=_number(counts, AlertState.SILENCED),
        page=page.said,
    )
    if not number:
        return Part(words["heading"], (Item(words["nothing"]),), words["context"])
    items = [*_by_severity(world, counts), *(alert_line(world, entry) for entry in entries)]
    return Part(words["heading"], listed(items), words["context"], page.buttons)


def alert_line(world: HomeWorld, entry: Entry) -> str:
    """One alert on a line: its title, since when it stands, and in which channels."""
    catalogue, rule = world.watching.catalogue, world.watching.rule(entry.identity.rule)
    values = values_for(entry, Reason.NOTHING_NEW, rule, catalogue, world.watching.templates, world.day)
    channels = [catalogue.channels[key].slack for key, _ in entry.messages if key in catalogue.channels]
    values["channels"] = [Mention(f"<#{one}>") for one in channels]
    return world.words("alert_item", **values)["text"]


def briefing_part(world: HomeWorld) -> Part | None:
    """The briefing table, a measure a line; None where no measure has a milestone or is monitored this year."""
    framework = world.watching.catalogue.framework
    rows, ended = _briefing_rows(world, framework)
    if not rows:
        return None
    page = page_of(world, "briefing", len(rows), MOST_ROWS)
    words = world.words("briefing", page=page.said, ended_year=ended)
    lines = [world.words("briefing_item", **row)["text"] for row in page.of(rows)]
    return Part(words["heading"], listed(lines), words["context"], page.buttons)


def meeting_part(world: HomeWorld) -> Part | None:
    """What the next meeting needs: how many updates there are of how many, and who is outstanding."""
    meeting = next_meeting(world.chasing.register.meetings, world.day)
    if meeting is None:
        return None
    owed = [
        entry.request
        for entry in world.chasing.book.entries(meeting.papers_due - timedelta(days=31))
        if entry.request.deliverable and entry.request.meeting == meeting.held_on
    ]
    waiting = [one for one in owed if one.state.wants_words or one.state is State.RETURNED]
    leads = _by_lead(world, waiting)
    words = world.words(
        "meeting",
        board=meeting.board.upper() if len(meeting.board) <= 5 else meeting.board,
        on=weekday_in_words(meeting.held_on),
        papers_due=weekday_in_words(meeting.papers_due),
        owed=len(owed),
        given=len(owed) - len(waiting),
        to_check=sum(one.state is State.ANSWERED for one in owed),
        overdue=sum(one.state is State.OVERDUE for one in waiting),
        more=max(0, len(leads) - MOST_OUTSTANDING),
    )
    lines = [
        world.words("meeting_item", lead=lead, updates=updates)["text"] for lead, updates in leads[:MOST_OUTSTANDING]
    ]
    return Part(words["heading"], (Item(words["counts"]), *listed(lines)), words["context"])


def next_meeting(meetings: Sequence[Meeting], day: date) -> Meeting | None:
    """The next meeting that is still to be held."""
    return min((one for one in meetings if one.held_on >= day), key=lambda one: one.held_on, default=None)


def _number(counts: Sequence[StandingCount], state: AlertState) -> int:
    return sum(one.number for one in counts if one.state is state)


def _by_severity(world: HomeWorld, counts: Sequence[StandingCount]) -> list[str]:
    """A line a severity: how many are open, and in which areas, those with the most first."""
    areas = world.watching.catalogue.framework.areas
    lines = []
    for severity in Severity:
        by_area: dict[str | None, int] = defaultdict(int)
        for one in counts:
            if one.severity is severity and one.state is AlertState.OPEN:
                by_area[one.area] += one.number
        ordered = sorted(by_area.items(), key=lambda pair: (-pair[1], pair[0] or ""))
        if ordered:
            named = [
                {"name": areas[key].name if key and key in areas else key, "number": number} for key, number in ordered
            ]
            values = {
                "severity": severity.value,
                "number": sum(by_area.values()),
                "areas": named[:MOST_AREAS],
                "more": sum(number for _, number in ordered[MOST_AREAS:]),
            }
            lines.append(world.words("severity_item", **values)["text"])
    return lines


def _briefing_rows(world: HomeWorld, framework: Framework) -> tuple[list[dict[str, Any]], str | None]:
    """The rows that hold a figure of this year; while nothing of it is held, last year's, with its name."""
    wanted = {one.measure for one in framework.targets}
    held = world.answers.source.figures(framework.waves, measures=framework.with_bases(wanted)).seen_on(world.day)
    figures = with_area_sums(held, framework)
    year = financial_year_of(world.day)
    ended = financial_year_of(year.start - timedelta(days=1))
    for name, day in ((None, world.day), (ended.text, ended.end)):
        briefing = briefing_on(figures, framework, day)
        rows = [briefing_values(row) for row in briefing.rows if row.this_year is not None]
        if rows:
            return rows, name
    return [], None


def _by_lead(world: HomeWorld, waiting: Sequence[Request]) -> list[tuple[str, list[dict[str, object]]]]:
    grouped: dict[str, list[dict[str, object]]] = defaultdict(list)
    for one in waiting:
        deliverable = world.chasing.deliverable(one)
        late = max(0, (world.day - one.due).days) if one.state is State.OVERDUE else 0
        title = deliverable.title if deliverable else one.deliverable
        grouped[world.chasing.title(one.holder or one.lead)].append({"title": title, "overdue": late})
    return sorted(grouped.items(), key=lambda pair: (-max(int(str(one["overdue"])) for one in pair[1]), pair[0]))
