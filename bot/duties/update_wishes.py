"""From what a person filled in to what they wish: events, words, and what they are asked before."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from bot.chasing.bearing import every_figure, measures_bearing_on
from bot.chasing.events import (
    Accepted,
    Answered,
    DraftDropped,
    Event,
    Offered,
    OfferRefused,
    OfferTaken,
    PutAside,
    Returned,
    Snoozed,
)
from bot.chasing.figures_in_words import Differing, differing
from bot.chasing.requests import Ending, Request
from bot.chasing.snoozing import longest_snooze
from bot.chasing.updates import Outcome, Update
from bot.chasing.working_days import day_of
from bot.duties.access import Person
from bot.duties.chase_buttons import Verb
from bot.duties.chasing import Chasing
from bot.duties.update_acts import Wish, Words, by_of, meetings_ahead
from bot.figures.periods import day_in_words

TWO_HOURS = timedelta(hours=2)
Option = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Asked:
    """What was filled in besides the words of an update; what is not asked for is empty."""

    words: Words
    ending: Ending | None = None
    meeting: date | None = None
    other: str = ""
    to: str = ""
    until: str = ""


def wish_of(world: Chasing, person: Person, verb: Verb, asked: Asked, now: datetime) -> Wish:
    """What a person wishes, by the button that they pressed and what they filled in."""
    by = by_of(person)

    def event(request: Request) -> Event:
        match verb:
            case Verb.GIVE | Verb.NOTHING:
                return Answered(by, words=asked.words.text if request.about.alert else "")
            case Verb.NOT_NOW:
                ending = asked.ending or Ending.NOT_REQUIRED
                return PutAside(ending, asked.words.text, by, _reference(world, request, ending, asked))
            case Verb.LATER:
                return Snoozed(snooze_end(world, request, asked.until, now), by)
            case Verb.HAND_ON:
                return Offered(asked.to, by)
            case Verb.TAKE:
                return OfferTaken(by)
            case Verb.DECLINE:
                return OfferRefused(by)
            case Verb.RETURN:
                return Returned(asked.words.text, by)
            case Verb.DROP:
                return DraftDropped(by)
        deliverable = world.deliverable(request)
        return Accepted(by, signs_off_next=bool(deliverable and deliverable.sign_off))

    return Wish(person, verb, event, asked.words if verb in (Verb.GIVE, Verb.NOTHING) else None)


def snooze_end(world: Chasing, request: Request, chosen: str, now: datetime) -> datetime:
    """The moment that a choice of Later means for a request."""
    way = world.way_of(request)
    match chosen:
        case "next_working_day":
            return way.nudge_after(day_of(now))
        case "three_working_days":
            return way.nudge_after(day_of(now), 3)
        case "last":
            return longest_snooze(request, now, way)
    return way.working.first_from(now + TWO_HOURS)


def choices_of(
    world: Chasing, verb: Verb, requests: Sequence[Request], words: Mapping[str, str], now: datetime
) -> dict[str, list[Option]]:
    """What can be chosen in a modal, by the names of its fields: what is read, and the value behind it."""
    if verb is Verb.NOT_NOW:
        own = {request.deliverable for request in requests}
        others = [one for one in world.register.deliverables.values() if own != {one.key}]
        meetings = sorted({day for request in requests for day in meetings_ahead(world, request)})
        return {
            "ending": [(words[one.value], one.value) for one in list(Ending)[:4]],
            "meeting": [(day_in_words(day), day.isoformat()) for day in meetings],
            "other": [(one.title, one.key) for one in others],
        }
    if verb is Verb.HAND_ON:
        return {"to": _people_to_pass_to(world, requests)}
    if verb is Verb.LATER:
        return {"until": [(words[name], name) for name in _snoozes(world, requests, now)]}
    return {}


def differing_figures(world: Chasing, requests: Sequence[Request], words: Words, day: date) -> tuple[Differing, ...]:
    """The numbers in an answer that come near to a figure held and are not it."""
    framework = world.catalogue.framework
    measures = {
        measure.key: measure
        for request in requests
        if (deliverable := world.deliverable(request)) is not None
        for measure in measures_bearing_on(deliverable, framework)
    }
    if not measures:
        return ()
    # What is pointed out tells the writer a figure: only those that everybody may see are.
    shown = [one for one in measures.values() if one.marking.value == "official"]
    held = every_figure(shown, world.figures(day), tuple(framework.areas), day)
    return differing(" \n".join([words.text, words.next]), held)


def warning_values(world: Chasing, found: Sequence[Differing]) -> list[dict[str, Any]]:
    """What differs, as a template may say it."""
    framework = world.catalogue.framework
    return [
        {
            "written": one.written,
            "held": {
                "value": one.held.value,
                "unit": one.held.measure.unit.value,
                "about": one.held.about.in_words,
                "measure": one.held.measure.name,
                "area": framework.areas[one.held.area].name if one.held.area != framework.home else "",
            },
        }
        for one in found
    ]


def given_before(world: Chasing, request: Request) -> Update | None:
    """The answer as it stands, for whoever changes it."""
    if request.answered_at is None:
        return None
    same = (request.deliverable, request.meeting)
    own = [one for one in world.given if (one.deliverable, one.meeting) == same and one.outcome is Outcome.ANSWERED]
    return own[-1] if own else None


def _reference(world: Chasing, request: Request, ending: Ending, asked: Asked) -> str:
    if ending in (Ending.COVERED_BY, Ending.MERGED_INTO):
        return asked.other
    if ending is Ending.DEFERRED:
        ahead = meetings_ahead(world, request)
        meeting = asked.meeting or (ahead[0] if ahead else None)
        return meeting.isoformat() if meeting else ""
    return ""


def _people_to_pass_to(world: Chasing, requests: Sequence[Request]) -> list[Option]:
    """The deputies first, then every lead with a Slack id; not those who have all of it already."""
    holders = {request.holder for request in requests}
    deputies = [lead.deputy for key in holders if (lead := world.lead(key)) is not None and lead.deputy]
    keys = dict.fromkeys([*deputies, *world.register.leads])
    return [
        (lead.title, key) for key in keys if (lead := world.lead(key)) is not None and lead.slack and {key} != holders
    ]


def _snoozes(world: Chasing, requests: Sequence[Request], now: datetime) -> list[str]:
    """The choices of Later that every one of some requests allows; two hours are always one."""
    names = ["two_hours"]
    for name in ("next_working_day", "three_working_days", "last"):
        ends = [(snooze_end(world, one, name, now), longest_snooze(one, now, world.way_of(one))) for one in requests]
        earlier = [snooze_end(world, one, names[-1], now) for one in requests]
        if all(now < end <= most for end, most in ends) and any(
            end > before for (end, _), before in zip(ends, earlier, strict=True)
        ):
            names.append(name)
    return names
