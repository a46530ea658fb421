"""What leads have said in their updates: in their own words, with who and when."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from bot.asking.answers import Listed, NoFigure
from bot.asking.asked_period import AskedPeriod, Form
from bot.asking.names.deliverables_called import forms_of_text, stands_among
from bot.asking.names.vocabulary import Sort
from bot.asking.question import DONE_ABOUT, IN_ITS_WORDS, NOTHING_SAID, Question
from bot.asking.words.passing_words import HARMLESS
from bot.asking.words.tokens import stem, stems_of, words_of
from bot.asking.working_out.one_deliverable import known_of_one
from bot.asking.working_out.what_is_done import what_is_done
from bot.asking.working_out.work import Work
from bot.chasing.complete import is_complete
from bot.chasing.due import Obligation, given_by, overdue
from bot.chasing.register import Deliverable
from bot.chasing.updates import Outcome, Status, Update
from bot.chasing.working_days import day_of
from bot.figures.periods import day_in_words

Stretch = tuple[date, date]


def said_in_updates(question: Question, work: Work) -> Listed | NoFigure:
    """What was said of the deliverables that are meant, the newest first; of each the last word only, if asked for."""
    if question.topic == NOTHING_SAID:
        return _nothing_said(question, work)
    if question.topic == DONE_ABOUT:
        return what_is_done(question, work)
    said_of_status = {Status(word) for word in words_of(question.topic) if word in {*Status}}
    question = replace(question, topic=_without_status(question.topic))
    deliverables = meant(question, work)
    named = [word for sort, word in question.topics if sort == IN_ITS_WORDS]
    parts = [_HELD_AS[word] for word in named if word in _HELD_AS]
    if wanted := [word for word in named if word not in _HELD_AS]:
        titled, deliverables = deliverables, [one for one in deliverables if _says_all(wanted, one, work)]
        if not deliverables:
            return _not_in_updates(wanted, titled)
    asks_complete = bool(question.topic) and {*words_of(question.topic)} <= _COMPLETE
    if asks_complete:
        deliverables = [one for one in deliverables if _said_complete(one, work)]
    stretch = days_asked(question.period, work.day)
    if stretch is None:
        return NoFigure(reason="updates of when", details={"words": question.period.words})
    given = [*_last_words(given_by(work.facts.updates, work.day), deliverables)]
    if not given and question.topic and not asks_complete and _SAYS_NOT.isdisjoint(words_of(question.topic)):
        given = [*_with_words(question, work)]
    if not deliverables and not given and not asks_complete:
        return none_of_an_objective(question) or no_deliverable(question, work)
    within = [one for one in given if stretch[0] <= day_of(one.at) <= stretch[1]]
    within.sort(key=lambda one: (one.at, one.deliverable), reverse=True)
    if question.only_first:
        within = [*{one.deliverable: one for one in reversed(within)}.values()][::-1]
    if said_of_status:
        within = [one for one in within if one.status in said_of_status]
    rows = tuple(_row(one, work) for one in within)
    status = " or ".join(sorted(one.value for one in said_of_status))
    about = [] if status else [one.title for one in deliverables]
    details: dict[str, Any] = {
        "about": about,
        "words": question.period.words,
        "status": status,
        "of": _only_those_of(question, deliverables, work) if status else "",
        "complete": asks_complete,
        "due": {one.deliverable: _due_of(work.facts.register.deliverables[one.deliverable]) for one in within},
    }
    details |= {"owed": [*_overdue_of(question, work)], "one": known_of_one(question, work)}
    told = {one.deliverable for one in within}
    of_many = question.only_first and len(deliverables) > 1 and not status
    details["lacks"] = [part for part in parts if rows and rows[0][part] in (None, "")]
    details["unsaid"] = [one.title for one in deliverables if one.key not in told] if of_many and told else []
    return Listed(kind="updates", rows=rows, details=details)


def _says_all(wanted: Sequence[str], one: Deliverable, work: Work) -> bool:
    """Whether the last that was said of a deliverable has some words, or else its title, its outcome or its lead."""
    known = known_of_one(Question(topics=((Sort.DELIVERABLE.value, one.key),)), work)
    last = [*_last_words(given_by(work.facts.updates, work.day), [one])][-1:]
    said = (text for update in last for text in (update.text, update.next, update.risks))
    lead = str(known["lead_title"] or "") if known else ""
    forms = forms_of_text(" ".join((one.title, one.key.replace("-", " "), one.outcome, lead, *said)))
    return all(stands_among(word, forms) for word in wanted)


def _not_in_updates(wanted: Sequence[str], titled: Sequence[Deliverable]) -> NoFigure:
    """That nothing is said of that, with the last updates on what has the other words in its title."""
    titles = [one.title for one in titled[:SHOWN_OF_THEM]]
    instead = tuple((title, f"latest update on {title}") for title in titles)
    return NoFigure(reason="not in updates", details={"words": " ".join(wanted), "titles": titles}, instead=instead)


def _only_those_of(question: Question, deliverables: Sequence[Deliverable], work: Work) -> str:
    """What the deliverables that are meant are the deliverables of, where not all are: their outcome, or their lead."""
    if all(one in deliverables for one in work.facts.register.deliverables.values()):
        return ""
    if question.objectives:
        return " and ".join(question.objectives)
    outcomes = {one.outcome for one in deliverables}
    leads = [work.facts.register.leads[key].title for sort, key in question.topics if sort == Sort.LEAD.value]
    named = stems_of(question.topic) - HARMLESS - _OF_UPDATES
    of_one = len(outcomes) == 1 and named and named <= stems_of(*outcomes)
    return next(iter(outcomes)) if of_one else " and ".join(leads) or question.topic


def _nothing_said(question: Question, work: Work) -> Listed | NoFigure:
    """The deliverables of which nothing was said in a stretch, or ever; what was not supplied was not said."""
    stretch = days_asked(question.period, work.day)
    if stretch is None:
        return NoFigure(reason="updates of when", details={"words": question.period.words})
    every = [one for one in work.facts.register.deliverables.values() if work.may_tell(one)]
    given = [one for one in given_by(work.facts.updates, work.day) if one.outcome is not Outcome.NOT_SUPPLIED]
    spoken_of = {one.deliverable for one in given if stretch[0] <= day_of(one.at) <= stretch[1]}
    late = {one.deliverable.key for one in overdue(work.facts.register, work.facts.updates, work.day, timedelta(0))}
    leads = work.facts.register.leads
    rows = tuple(
        {
            "deliverable": one.key,
            "title": one.title,
            "lead": one.lead,
            "lead_title": lead.title if (lead := leads.get(one.lead or "")) else None,
            "overdue": one.key in late,
        }
        for one in every
        if one.key not in spoken_of
    )
    details = {"number_of_all": len(every), "words": _in_words(question.period), "one": None}
    return Listed(kind="unsaid", rows=rows, details=details)


def _in_words(asked: AskedPeriod) -> str:
    """The time in which nothing was said, in full."""
    if asked.form not in (Form.NAMED, Form.SINCE) or not asked.candidates:
        return asked.words
    return f"{'since ' if asked.form is Form.SINCE else ''}{asked.candidates[0].in_words}"


_HELD_AS: Mapping[str, str] = {"step": "next", "risk": "risks", "element": "elements_done"}
"""Where an update holds what is asked for in it."""
_SAYS_NOT = frozenset({"no", "not", "none", "nothing", "without", "never", "havent", "hasnt"})
"""What asks for what is not there, and is not looked for in the words of updates."""
_COMPLETE = frozenset({"complete", "completed", "finished", "done"})


def _said_complete(one: Deliverable, work: Work) -> bool:
    """Whether the last word on it says that it is complete, and not that no update of it is owed any more."""
    own = [each for each in given_by(work.facts.updates, work.day) if each.deliverable == one.key]
    return bool(own) and own[-1].outcome is Outcome.ANSWERED and one.until_complete and is_complete(one, own)


def none_of_an_objective(question: Question) -> Listed | None:
    """That an objective has no deliverable, where one was named."""
    if not question.objectives:
        return None
    return Listed(kind="deliverables", rows=(), details={"whose": [*question.objectives]})


def no_deliverable(question: Question, work: Work) -> NoFigure:
    """That none is called so, with a few that there are."""
    titles = [one.title for one in work.facts.register.deliverables.values() if work.may_tell(one)]
    return NoFigure(reason="no deliverable", details={"words": question.topic, "titles": titles[:SHOWN_OF_THEM]})


SHOWN_OF_THEM = 5


def _overdue_of(question: Question, work: Work) -> Iterator[Mapping[str, Any]]:
    """What is overdue of the deliverables that were named: what was last said of them is not all there should be."""
    named = {key for sort, key in question.topics if sort == Sort.DELIVERABLE.value}
    for one in overdue(work.facts.register, work.facts.updates, work.day, timedelta(0)):
        if one.deliverable.key in named and question.period.form is Form.NEWEST and work.may_tell(one.deliverable):
            yield owed_row(one, work)


def _without_status(topic: str) -> str:
    return " ".join(word for word in words_of(topic) if word not in {*Status})


def meant(question: Question, work: Work) -> list[Deliverable]:
    """The deliverables that a question is about: named, of a lead, or with all the words of the topic in theirs."""
    register = work.facts.register
    named = {key for sort, key in question.topics if sort == Sort.DELIVERABLE.value}
    leads = {key for sort, key in question.topics if sort == Sort.LEAD.value}
    of = question.objectives
    every = [one for one in register.deliverables.values() if work.may_tell(one) and (not of or one.outcome in of)]
    wanted = stems_of(question.topic) - HARMLESS - _OF_UPDATES
    if named:
        every = [one for one in every if one.key in named]
    elif wanted:
        every = _with_all(wanted, every) or _most_alike(wanted, every)
    return [one for one in every if not leads or one.lead in leads]


def _with_all(wanted: Collection[str], every: Sequence[Deliverable]) -> list[Deliverable]:
    """Those in whose title or key all the words stand, else those in whose title or outcome."""
    titled = [one for one in every if {*wanted} <= stems_of(_title(one))]
    return titled or [one for one in every if {*wanted} <= stems_of(f"{one.title} {one.outcome}")]


def _most_alike(wanted: Collection[str], every: Sequence[Deliverable]) -> list[Deliverable]:
    """The only one that has more of the words than any other, and two of them at least: the answer names it."""
    shared = [(len({*wanted} & stems_of(_title(one))), one) for one in every]
    most = max((number for number, _ in shared), default=0)
    best = [one for number, one in shared if number == most]
    return best if most >= _LEAST_ALIKE and len(best) == 1 else []


def _title(one: Deliverable) -> str:
    return f"{one.title} {one.key.replace('-', ' ')}"


_LEAST_ALIKE = 2
_OF_UPDATES = frozenset(
    stem(word)
    for word in (
        *("update", "deliverable", "plan", "status", "latest", "come", "came", "arrived", "received", "sent", "done"),
        *("been", "finished", "complete", "completed", "late", "yet", "board", "next", "project", "work", "item"),
    )
)
"""What is said of updates, and of no one of them."""


def _last_words(updates: Sequence[Update], deliverables: Iterable[Deliverable]) -> Iterator[Update]:
    """The last version of what was said of each deliverable for each meeting."""
    keys = {one.key for one in deliverables}
    newest = {(one.deliverable, one.meeting): one for one in updates if one.deliverable in keys}
    yield from newest.values()


def _with_words(question: Question, work: Work) -> Iterator[Update]:
    """Updates in whose own words all the words of the topic occur."""
    leads = tuple(one for one in question.topics if one[0] == Sort.LEAD.value)
    wanted = stems_of(question.topic) - HARMLESS
    every = [
        one
        for one in work.facts.register.deliverables.values()
        if work.may_tell(one) and (not leads or one.lead in {key for _, key in leads})
    ]
    for one in _last_words(given_by(work.facts.updates, work.day), every):
        if wanted and wanted <= stems_of(f"{one.text} {one.next} {one.risks}"):
            yield one


def days_asked(asked: AskedPeriod, day: date) -> Stretch | None:
    """The days on which updates are looked for; None where the words are no such stretch."""
    match asked.form:
        case Form.NEWEST | Form.EVERYTHING:
            return date.min, day
        case Form.NAMED if len(asked.candidates) == 1 or (asked.floating and asked.candidates):
            # Of "April" said in April it is this one: the words are known as soon as they are given.
            return asked.candidates[0].start, asked.candidates[0].end
        case Form.TO_DATE | Form.SINCE if asked.candidates:
            return asked.candidates[0].start, day
    return None


def _row(update: Update, work: Work) -> Mapping[str, Any]:
    deliverable = work.facts.register.deliverables[update.deliverable]
    lead = work.facts.register.leads.get(deliverable.lead or "")
    by = work.facts.register.leads.get(update.by)
    elsewhere = work.facts.register.deliverables.get(update.reference)
    return {
        "deliverable": update.deliverable,
        "title": deliverable.title,
        "lead": deliverable.lead,
        "lead_title": lead.title if lead else None,
        "by": by.title if by else update.by or None,
        "meeting": update.meeting.isoformat(),
        "meeting_in_words": day_in_words(update.meeting),
        "given": day_of(update.at).isoformat(),
        "given_in_words": day_in_words(day_of(update.at)),
        "outcome": update.outcome.value,
        "status": update.status.value if update.status else None,
        "reference": (elsewhere.title if work.may_tell(elsewhere) else "") if elsewhere else update.reference,
        "text": update.text,
        "next": update.next,
        "risks": update.risks,
        "elements_done": update.elements_done,
        "elements": deliverable.elements,
        "said": update.outcome is Outcome.ANSWERED,
    }


def _due_of(deliverable: Deliverable) -> str:
    """When a deliverable is due, or how often an update on it is owed."""
    return day_in_words(deliverable.due) if deliverable.due else f"each {deliverable.every.replace('-', ' ')}"


def owed_row(owed: Obligation, work: Work) -> Mapping[str, Any]:
    """What is told of something that falls due: which deliverable, whose it is and by when."""
    lead = work.facts.register.leads.get(owed.deliverable.lead or "")
    return {
        "deliverable": owed.deliverable.key,
        "title": owed.deliverable.title,
        "lead": owed.deliverable.lead,
        "lead_title": lead.title if lead else None,
        "due": owed.due.isoformat(),
        "due_in_words": day_in_words(owed.due),
        "overdue": owed.due < work.day,
        "days_late": (work.day - owed.due).days,
    }
