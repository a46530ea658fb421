"""What is asked of the plan: its objectives and deliverables, how they stand, what of them is late and what is due.

Every word of it has its place: an objective by its name, what is asked for, how it stands, a lead, a time that comes,
or a small word. Where one has none, something else is asked.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from itertools import pairwise

from bot.asking.asked_period import NEWEST, AskedPeriod, Form
from bot.asking.names.names_of_leads import lead_of_department
from bot.asking.names.vocabulary import LONGEST_PHRASE, Sort, Vocabulary
from bot.asking.periods.period_names import number_of
from bot.asking.periods.period_words import PeriodReader
from bot.asking.question import BEHIND, EVERYBODY, OF_UPDATES, Condition, Intent, Question
from bot.asking.reading.colours_asked import objectives_called, of_a_colour
from bot.asking.words.tokens import Token
from bot.asking.words.word_sets import word_set
from bot.figures.periods import Period, PeriodKind, period_containing, span

_OF: Mapping[str, frozenset[str]] = {
    "work": word_set(
        "deliverable deliverables milestone milestones commitment commitments workstream workstreams project projects "
        "action actions deliver delivering plans"
    ),
    "objective": word_set(
        "objective objectives outcome outcomes priority priorities pledge pledges mission missions ambition ambitions "
        "promise promises pillar pillars"
    ),
    "plan": word_set("plan"),
    "target": word_set("target targets"),
    "measure": word_set("measure measures kpi kpis indicator indicators"),
    "status": word_set("rag rags rating ratings ragged status statuses colour colours"),
    "standing": word_set("position performance performing doing picture going headlines headline summary overview"),
    "late": word_set(
        "overdue behind slipped slipping delayed missed missing deadline deadlines schedule late "
        "outstanding owe owes owing owed"
    ),
    "off": word_set("off"),
    "hit": word_set("hitting hit meeting met"),
    "due": word_set("due upcoming coming"),
    "update": word_set("update updates return returns"),
    "by": word_set("by per each every"),
    "lead": word_set("who whos whose owner owners owns own lead leads leading owning responsible"),
    "many": word_set("many number"),
    "pointer": word_set("it its them they their those these that"),
    "we": word_set("we weve us our"),
    "small": word_set(
        "what whats which are is any anything all everything me give list show tell get see and with the have has got "
        "do does did how hows things thing there in on of for under within against to from at a an so ok now currently "
        "current latest please up fall falls falling come comes out been be can you i flagged rated showing as or "
        "moment today force ones items item areas strategic where stand stands track date dates gone still yet full "
        "hold held holds cover covers covered register"
    ),
}
"""What each word is of."""
_COLOURS = {word: word.rstrip("s") for word in ("red", "reds", "amber", "ambers", "green", "greens")}
_SPEAKS_OF_IT = {*_COLOURS}.union(*(_OF[sort] for sort in ("work", "objective", "plan", "target", "standing", "late")))
_SPEAKS_OF_IT |= {*_OF["hit"], *_OF["due"], *_OF["status"], *_OF["measure"], "off", "leads", "owners", "owns"}
_DAYS_OF = {"day": 1, "week": 7, "fortnight": 14}
_MONTHS_OF = {"month": 1, "quarter": 3, "year": 12}
_WHETHER, _SOME = word_set("is are hows how"), word_set("any anything which what there all everything")
_OPENS_A_TIME = word_set("next coming")


@dataclass
class _Plan:
    """What the words of a question about the plan are of."""

    sorts: set[str] = field(default_factory=set)
    colours: list[str] = field(default_factory=list)
    objectives: list[frozenset[str]] = field(default_factory=list)
    leads: list[str] = field(default_factory=list)
    period: AskedPeriod | None = None
    asks_whether: bool = False
    """Whether it is asked of what is named if it stands so, and not what of it does."""

    def has(self, *sorts: str) -> bool:
        return not self.sorts.isdisjoint(sorts)


def asked_of_the_plan(tokens: Sequence[Token], vocabulary: Vocabulary, day: date) -> Question | None:
    """The question about the plan that all of some words make; None where one of them asks for something else."""
    words = [token.word for token in tokens]
    if _SPEAKS_OF_IT.isdisjoint(words) or not vocabulary.register.deliverables:
        return None
    plan = _read(tokens, words, vocabulary, day)
    if plan is None or len(plan.objectives) > 1 or any(len(one) != 1 for one in plan.objectives):
        return None
    named = tuple(next(iter(one)) for one in plan.objectives)
    if plan.period is not None or plan.has("due"):
        return _what_is_due(plan, named)
    if plan.leads or plan.has("update"):
        return _of_a_lead(plan, words) if plan.leads and not named else None
    if named:
        return _of_one(plan, named, words, vocabulary)
    return _of_all(plan, words)


def _read(tokens: Sequence[Token], words: Sequence[str], vocabulary: Vocabulary, day: date) -> _Plan | None:
    """What each stretch of the words is of; None where one is of nothing here."""
    plan, at, periods = _Plan(), 0, PeriodReader(tuple(tokens), day)
    plan.asks_whether = words[0] in _WHETHER and _SOME.isdisjoint(words)
    while at < len(words):
        length = (
            _named_at(plan, words, at, vocabulary)
            or _time_at(plan, words, at, periods, day)
            or _word_at(plan, words[at])
        )
        if not length:
            return None
        at += length
    return plan


def _named_at(plan: _Plan, words: Sequence[str], at: int, vocabulary: Vocabulary) -> int:
    """How many words an objective or a lead takes that is named at a place, which is noted; none where none is."""
    for end in range(min(len(words), at + LONGEST_PHRASE), at, -1):
        stretch = tuple(words[at:end])
        if named := objectives_called(stretch, vocabulary):
            plan.objectives.append(named)
            return end - at
        readings = vocabulary.readings(stretch)
        leads = {one.key for one in readings if one.sort is Sort.LEAD}
        if not readings and (of := lead_of_department(stretch, vocabulary.register.leads.values())) is not None:
            leads = {of}
        if len(leads) == 1 and not plan.leads:
            plan.leads += leads
            return end - at
    return 0


def _time_at(plan: _Plan, words: Sequence[str], at: int, periods: PeriodReader, day: date) -> int:
    """How many words the time takes that is named at a place, and that of which nothing was named before it."""
    before = words[at] == "before"
    start = at + before
    found = _ahead(words, start, day)
    if found is None and start < len(words) and (read := periods.period(start)) is not None:
        length, asked = read
        found = (length, asked) if asked.form is Form.NAMED and asked.candidates else None
    if found is None or plan.period is not None or not _FEASTS.isdisjoint(words[start : start + found[0]]):
        return 0  # what is due by a feast is read with all that is due
    length, asked = found
    plan.period = _up_to_it(asked, day) if before else asked
    return length + before


def _ahead(words: Sequence[str], at: int, day: date) -> tuple[int, AskedPeriod] | None:
    """`The next three months`: from tomorrow on; the next month or quarter by itself is that of the calendar."""
    if words[at : at + 1] == [] or words[at] not in _OPENS_A_TIME or len(words) < at + 3:
        return None
    number, noun = number_of(words[at + 1]), words[at + 2].removesuffix("s")
    if number is None or not 0 < number <= _MOST_AHEAD or noun not in {**_DAYS_OF, **_MONTHS_OF}:
        return None
    last = day + timedelta(days=_DAYS_OF.get(noun, 0) * number)
    if noun in _MONTHS_OF:
        month = day.month - 1 + _MONTHS_OF[noun] * number
        first_of_it = date(day.year + month // 12, month % 12 + 1, 1)
        last = min(first_of_it + timedelta(days=day.day - 1), period_containing(PeriodKind.MONTH, first_of_it).end)
    said = " ".join(words[at : at + 3])
    return 3, AskedPeriod(Form.NAMED, candidates=(_days(day, last),), words=said)


_MOST_AHEAD = 36
_FEASTS = word_set("christmas xmas")


def _up_to_it(asked: AskedPeriod, day: date) -> AskedPeriod:
    """All up to the day before a time begins, of one that comes each year the next: before Christmas."""
    shortest = min(asked.candidates, key=lambda one: one.end - one.start)
    last = max(day, _next_of(shortest, day).start - timedelta(days=1))
    return AskedPeriod(Form.NAMED, candidates=(_days(day, last),), words=f"before {asked.words}", closing=True)


def _days(first: date, last: date) -> Period:
    return span(period_containing(PeriodKind.DAY, first), period_containing(PeriodKind.DAY, last))


def _next_of(period: Period, day: date) -> Period:
    while period.end < day:
        moved = timedelta(days=(period.start.replace(year=period.start.year + 1) - period.start).days)
        period = _days(period.start + moved, period.end + moved)
    return period


def _word_at(plan: _Plan, word: str) -> int:
    """One, where a word is of something here, which is noted."""
    if word in _COLOURS:
        plan.colours.append(_COLOURS[word])
        return 1
    for sort, words in _OF.items():
        if word in words:
            plan.sorts.add(sort)
            return 1
    return 0


def _what_is_due(plan: _Plan, named: tuple[str, ...]) -> Question | None:
    """What falls due, of one objective or lead if it is named; None of what is due of everything by the calendar.

    That is read with the boards and papers that it is due for.
    """
    if plan.colours or plan.has("target", "measure", "off", "hit", "standing", "late", "status", "objective"):
        return None
    asked = plan.period
    ahead = asked is not None and asked.candidates[0].kind is PeriodKind.SPAN
    if not (plan.has("work", "plan") or named or (ahead and plan.has("due"))):
        return None
    if plan.has("by"):
        if asked is None:
            return None
        asked = replace(asked, closing=True)
    topics = tuple((Sort.LEAD.value, one) for one in plan.leads)
    return Question(intent=Intent.OWED, topics=topics, objectives=named, period=asked or NEWEST)


def _of_one(plan: _Plan, named: tuple[str, ...], words: Sequence[str], vocabulary: Vocabulary) -> Question | None:
    """What is asked of one objective: its work, its targets, or all that stands under it."""
    if plan.has("by") or (plan.has("lead") and not plan.has("work")):
        return None
    if plan.colours or plan.has("status"):
        return _of_colours(plan, named)
    if plan.has("hit"):
        return Question(intent=Intent.LIST_TARGETS, condition=Condition.MET_TARGET, objectives=named)
    if (plan.has("off") or (plan.has("late") and plan.has("target"))) and not plan.has("work"):
        return Question(intent=Intent.LIST_MISSED, objectives=named)
    if plan.has("late", "off"):
        of_work = plan.has("work", "plan") or "overdue" in words
        return Question(intent=Intent.LIST_OVERDUE if of_work else Intent.LIST_OBJECTIVES, objectives=named)
    if plan.has("work"):
        said = plan.has("standing")
        return Question(intent=Intent.SAID if said else Intent.LIST_DELIVERABLES, objectives=named, only_first=said)
    home = vocabulary.framework.home
    if plan.has("standing") and home is not None and _is_an_objective_alone(words, vocabulary):
        return Question(intent=Intent.OVERVIEW, areas=(home,), objectives=named)
    return None


def _of_a_lead(plan: _Plan, words: Sequence[str]) -> Question | None:
    """What somebody has to deliver, and what of it, or of the updates they owe, is late."""
    if plan.colours or plan.has("target", "measure", "objective", "off", "hit", "status", "standing", "by", "pointer"):
        return None
    if not _OWED.isdisjoint(words):
        return None  # what is owed is more than what is late
    topics = tuple((Sort.LEAD.value, one) for one in plan.leads)
    if plan.has("late"):
        return Question(intent=Intent.LIST_OVERDUE, topics=topics, topic=OF_UPDATES if plan.has("update") else "")
    return Question(intent=Intent.LIST_DELIVERABLES, topics=topics) if plan.has("work") else None


def _is_an_objective_alone(words: Sequence[str], vocabulary: Vocabulary) -> bool:
    """Whether no measure or area is called as the objective that stands in some words is."""
    stretches = (tuple(words[start:end]) for start in range(len(words)) for end in range(start + 1, len(words) + 1))
    named = (one for one in stretches if objectives_called(one, vocabulary))
    return not any(one.sort in (Sort.MEASURE, Sort.AREA) for some in named for one in vocabulary.readings(some))


def _of_colours(plan: _Plan, named: tuple[str, ...]) -> Question | None:
    """What is of one colour; of several, or of none that is said, how all of the work or the objective stands."""
    if plan.has("late", "off", "hit") or (plan.has("target", "measure") and not named):
        return None
    colours = [*dict.fromkeys(plan.colours)]
    if plan.has("work") and len(colours) != 1:
        return Question(intent=Intent.SAID, topic=" ".join(colours), objectives=named, only_first=True)
    if len(colours) == 1 and not (named and plan.asks_whether):
        return of_a_colour(colours[0], named, of_work=plan.has("work"))
    return Question(intent=Intent.LIST_OBJECTIVES, objectives=named) if named or plan.colours else None


def _of_all(plan: _Plan, words: Sequence[str]) -> Question | None:
    """What is asked of all objectives, of all deliverables, or of all targets."""
    if plan.has("objective"):
        return _of_objectives(plan, words)
    if plan.has("pointer") and not plan.has("lead", "status"):
        return None
    if plan.has("by"):
        return None
    if plan.colours:
        return _of_colours(plan, ())
    if plan.has("work"):
        return _of_work(plan, words)
    if plan.has("late") and not _DEADLINES.isdisjoint(words):
        return None if _MISSED.isdisjoint(words) else Question(intent=Intent.LIST_OVERDUE)
    return _of_the_whole(plan, words) if plan.has("plan") else _of_targets(plan, words) or _of_leads(plan, words)


def _of_the_whole(plan: _Plan, words: Sequence[str]) -> Question | None:
    """How the plan stands; of one plan it is asked whether it is late, and which one is asked back."""
    late = plan.has("late", "off")
    if late and plan.asks_whether:
        return None
    if "overdue" in words:
        return Question(intent=Intent.LIST_OVERDUE)
    if not (late or plan.has("standing")):
        return None
    return Question(intent=Intent.LIST_OBJECTIVES, topic=BEHIND if late else "")


_OWED = word_set("owe owes owing owed")
_DEADLINES = word_set("deadline deadlines date dates")
_MISSED = word_set("missed missing slipped")


def _of_objectives(plan: _Plan, words: Sequence[str]) -> Question | None:
    """How each objective stands. Outcomes are those of crimes and priorities grades of calls unless a plan is meant."""
    of_the_plan = plan.colours or plan.has("plan", "late", "off", "status", "work", "by") or "strategic" in words
    if not (of_the_plan or {"outcome", "outcomes", "priority"}.isdisjoint(words)) or plan.has("lead", "hit"):
        return None
    each = plan.has("by") or len({*plan.colours}) != 1
    red = plan.colours and plan.colours[0] == "red" and not each
    late = plan.has("late", "off") and not plan.has("by")
    return Question(intent=Intent.LIST_OBJECTIVES, topic="red" if red else BEHIND if late else "")


def _of_work(plan: _Plan, words: Sequence[str]) -> Question | None:
    """All deliverables: those that are past their day, how each stands, or which they are."""
    if plan.has("target", "measure", "hit"):
        return None
    if plan.has("late", "off"):
        return None if "missing" in words else Question(intent=Intent.LIST_OVERDUE)
    if plan.has("status", "standing"):
        return Question(intent=Intent.SAID, only_first=True)
    return Question(intent=Intent.LIST_DELIVERABLES)


def _of_leads(plan: _Plan, words: Sequence[str]) -> Question | None:
    """Who leads on what, of everybody: who leads what, list the leads."""
    each = any(pair in _WHO_HAS_WHAT for pair in pairwise(word for word in words if word not in ("on", "for")))
    several = not {"leads", "owners"}.isdisjoint(words) and {"on", "of", "for"}.isdisjoint(words)
    several = several and ("are" in words or {"who", "whos"}.isdisjoint(words))
    alone = plan.sorts <= {"lead", "small", "we"}
    return Question(intent=Intent.LEAD, topic=EVERYBODY) if alone and (each or several) else None


_WHO_HAS_WHAT = frozenset({("leads", "what"), ("owns", "what"), ("leads", "which")})


def _of_targets(plan: _Plan, words: Sequence[str]) -> Question | None:
    """The targets that are missed, with the leads of them if these are asked for, or those that are met."""
    if plan.has("measure", "status", "standing", "many"):
        return None
    missed = "missed" in words or (plan.has("we") and "missing" in words)
    off = plan.has("off") and (plan.has("target", "we") or "track" in words)
    if plan.has("hit") and not (missed or off or plan.has("lead", "late")):
        said = plan.has("target") or (plan.has("we") and not {"hit", "hitting"}.isdisjoint(words))
        return Question(intent=Intent.LIST_TARGETS, condition=Condition.MET_TARGET) if said else None
    if plan.has("hit") or not (missed or off):
        return None
    if plan.has("lead"):
        return Question(intent=Intent.LEADS_MISSING)
    return Question(intent=Intent.LIST_MISSED) if plan.has("target") else None
