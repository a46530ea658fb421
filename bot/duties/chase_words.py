"""What the templates of chasing are told of a request."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

from bot.chasing.bearing import Bearing, Stated
from bot.chasing.requests import Request
from bot.chasing.stepping import Told
from bot.chasing.timetable import timetable
from bot.chasing.updates import Outcome, Update
from bot.chasing.working_days import LONDON, day_of
from bot.duties.asked_about import alert_of, may_see, series_of, title_of
from bot.duties.chasing import DIRECT, Chasing
from bot.duties.words import Mention
from bot.figures.periods import day_in_words, weekday_in_words


def values_of(world: Chasing, request: Request, told: Told, bearing: Sequence[Bearing] = ()) -> dict[str, Any]:
    """Everything about one request that a template may say; what there is not is None or empty."""
    deliverable = world.deliverable(request)
    times = timetable(request, world.way_of(request))
    line = world.line_above(request)
    about = _about_alert(world, request, told)
    return {
        "id": request.id,
        "told": told.value,
        "state": request.state.value,
        "wants_words": request.state.wants_words,
        "title": about["title"] if about else deliverable.title if deliverable else request.deliverable,
        "outcome": deliverable.outcome if deliverable else "",
        "elements": deliverable.elements if deliverable else None,
        "board": request.about.board.upper() if len(request.about.board) <= 5 else request.about.board,
        "meeting": weekday_in_words(request.about.held_on) if request.about.held_on else None,
        "due": weekday_in_words(request.due),
        "deadline": in_readers_zone(times.deadline),
        "close": in_readers_zone(times.close),
        "lead": world.title(request.lead),
        "holder": world.title(request.holder),
        "left": False,  # whether it was asked of the reader, and is somebody else's now
        "stands_in": request.holder != request.lead,
        "next_up": world.title(line[request.level]) if request.level < len(line) else None,
        "level": request.level,
        "snoozed_until": in_readers_zone(request.snoozed_until) if request.snoozed_until else None,
        "reminders": request.reminders,
        "last": _said_last(world, request),
        "given": _given(world, request),
        "figures": [_bearing(one) for one in bearing],
        "about_alert": about,
        **_acts_of_others(world, request),
        "ending": request.ending.value if request.ending else None,
        "ending_words": request.ending_words,
        "reference": reference_in_words(world, request.reference),
    }


def _acts_of_others(world: Chasing, request: Request) -> dict[str, Any]:
    """What people other than the holder have done with a request, and who they are."""
    draft, offer, question = request.draft, request.offer, request.question
    return {
        "draft": {"words": draft.words, "by": who(world, draft.by)} if draft else None,
        "offer_to": world.title(offer.to) if offer else None,
        "offer_by": who(world, offer.by) if offer else None,
        "question": {"words": question.words, "by": who(world, question.by)} if question else None,
        "answered_by": who(world, request.answered_by) if request.answered_by else None,
        "checked_by": who(world, request.checked_by) if request.checked_by else None,
    }


def _about_alert(world: Chasing, request: Request, told: Told) -> dict[str, Any] | None:
    """What is asked about which alert; its reason only for who may see the figures in it."""
    if not request.about.alert:
        return None
    alert, enquiry = alert_of(world, request), request.enquiry
    key = series_of(alert, world) if alert else None
    seen = key is not None and may_see(request, told, world.catalogue.framework.measures[key.measure])
    return {
        "title": title_of(alert, world) if alert else "An alert that is gone",
        "reason": alert.episode.newest.reason if alert and seen else "",
        "asker": who(world, enquiry.by) if enquiry else "",
        "words": enquiry.words if enquiry else "",
        "answer": request.answer,
    }


def who(world: Chasing, by: str) -> str:
    """A person as people read it: the title of the lead whose Slack id or key it is, else what was written down."""
    name, _, identity = by.rpartition(DIRECT) if DIRECT in by else (by, "", "")
    for lead in world.register.leads.values():
        if lead.key == by or (identity and lead.slack == identity):
            return lead.title
    return name.strip() or by


def reference_in_words(world: Chasing, reference: str) -> str:
    """What a reference points to: a deliverable's title, or the day of a meeting."""
    if reference in world.register.deliverables:
        return world.register.deliverables[reference].title
    try:
        return day_in_words(date.fromisoformat(reference))
    except ValueError:
        return reference


def in_readers_zone(moment: datetime) -> Mention:
    """A time that the platform shows in each reader's own time zone, and London's for those that cannot."""
    wall = moment.astimezone(LONDON)
    plain = f"{weekday_in_words(wall.date())}, {wall:%H:%M} (London)"
    return Mention(f"<!date^{int(moment.timestamp())}^{{date_long}}, {{time}}|{plain}>")


def update_values(update: Update) -> dict[str, Any]:
    """An update as a template may say it."""
    return {
        "status": update.status.value if update.status else None,
        "text": update.text,
        "next": update.next,
        "risks": update.risks,
        "evidence": update.evidence,
        "elements_done": update.elements_done,
        "outcome": update.outcome.value,
        "on": day_in_words(day_of(update.at)),
        "meeting": day_in_words(update.meeting),
    }


def _said_last(world: Chasing, request: Request) -> dict[str, Any] | None:
    """What was said for the meeting before."""
    before = [
        one
        for one in world.given_for.get(request.deliverable, ())
        if one.meeting < request.meeting and one.outcome is not Outcome.NOT_SUPPLIED
    ]
    return update_values(before[-1]) if before and request.deliverable else None


def _given(world: Chasing, request: Request) -> dict[str, Any] | None:
    """What was answered for this meeting, as it stands."""
    if request.answered_at is None:
        return None
    own = [one for one in world.given_for.get(request.deliverable, ()) if one.meeting == request.meeting]
    return update_values(own[-1]) if own else None


def _bearing(one: Bearing) -> dict[str, Any]:
    return {
        "measure": one.measure.name,
        "unit": one.measure.unit.value,
        "newest": _stated(one.newest),
        "to_date": _stated(one.to_date),
        "year_before": _stated(one.year_before),
    }


def _stated(one: Stated | None) -> dict[str, Any] | None:
    return {"value": one.value, "about": one.about.in_words} if one else None
