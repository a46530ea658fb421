"""Questions that name no measure and are asked in set words from end to end: for lists, for overviews, for targets."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, timedelta

from bot.asking.asked_period import NEWEST, AskedPeriod, Form
from bot.asking.names.kind_words import ANY_KIND
from bot.asking.names.vocabulary import Sort, Vocabulary
from bot.asking.names.who_answers_for import asked_who_answers
from bot.asking.periods.period_names import number_of
from bot.asking.question import (
    BY_LEAD,
    MISSING,
    OF_UPDATES,
    Against,
    Condition,
    Intent,
    NotUnderstood,
    Question,
    Read,
    Statistic,
)
from bot.asking.reading.steps_of_questions import (
    AskedCrimes,
    AskedTime,
    areas_in,
    keys_in,
    numbers_in,
    periods_in,
    steps_of,
)
from bot.asking.words import briefing_wordings as briefing
from bot.asking.words import held_wordings as held
from bot.asking.words import list_wordings as said
from bot.asking.words import ongoing_wordings as ongoing
from bot.asking.words.crime_types import CRIMES
from bot.asking.words.passing_words import COURTESIES, HARMLESS, SHORTHAND
from bot.asking.words.tokens import Token
from bot.asking.words.whole_wordings import WholeWordings
from bot.asking.words.word_sets import word_set
from bot.figures.periods import PeriodKind, period_containing

_OF_MANY = word_set(
    "what whats which anything any everything all show list give name something measures kpis indicators metrics "
    "targets headline headlines picture overview summary where how hows brief tell key highlights who whos crime "
    "crimes offence offences data provisional final revised untargeted lead good red warning status performance "
    "latest has figures when biggest weakest which deliverables top key big state give us "
    "milestones commitments workstreams projects actions pieces"
)
_OF_HELD = word_set(
    "hold held have has got back when since earliest first oldest coverage availability history available any data "
    "anything keep collect record recorded broken"
)
_LEADS_SAID = word_set("who whos whose lead leads owner owners officer officers portfolio portfolios")
_OF_GAPS = word_set(
    "outstanding come running delayed held stuck behind missing absent lacking incomplete unavailable gap gaps hole "
    "holes blank blanks not hasnt havent"
)
_HAPPENS = (HARMLESS | COURTESIES) - word_set(
    "what whats which is are the a an all do does list show me give tell us our lies there that"
)
_WITHIN = ("in", "within", "inside", "under")
_LISTS = frozenset(
    {
        *(Intent.LIST_SIGNALS, Intent.LIST_MEASURES, Intent.LIST_AREAS),
        *(Intent.LIST_MOVED, Intent.LIST_LATE, Intent.OVERVIEW, Intent.SAID),
        *(Intent.LEAD, Intent.MEANING, Intent.HELP),
    }
)
MOST_IN_A_ROW = 60
SHOWN_OF_THE_MOST = 5
_LONG_ENOUGH_AGO = timedelta(days=62)
_CURRENT = (PeriodKind.MONTH, PeriodKind.WEEK, PeriodKind.QUARTER, PeriodKind.FINANCIAL_QUARTER, PeriodKind.DAY)
Named = tuple[object, ...]
Builder = Callable[[Named, Vocabulary, date], Question | None]


def asked_in_set_words(
    found: Read, tokens: Sequence[Token], vocabulary: Vocabulary, day: date, written: str
) -> Question | None:
    """The list or overview that a whole question asks for; None where it is none, or asks for a figure.

    `found` is how it was read before: what is understood as a figure of a measure is that.
    """
    if _names_no_topic(found) and (who := asked_who_answers(tokens, vocabulary)) is not None:
        return who
    words = [token.word for token in tokens]
    briefings = () if briefing.ASKED_WITH.isdisjoint(words) else _BRIEFINGS
    of_gaps = () if _OF_GAPS.isdisjoint(words) or _is_of_someone(words) else _OF_WHAT_IS_MISSING
    if not (_may_be_one(found) or _asks_for_the_top(words)):
        intent = found.outcome.intent if isinstance(found.outcome, Question) else None
        by_lead = _BY_LEAD if intent is Intent.LIST_MISSED and not _LEADS_SAID.isdisjoint(words) else ()
        kinds = [*(of_gaps if intent in _TAKEN_FOR_MISSING else ()), *by_lead]
    else:
        of_many = (*(() if _OF_MANY.isdisjoint(words) else _QUESTIONS), *briefings)
        kinds = [*of_gaps, *of_many, *(() if _OF_HELD.isdisjoint(words) else _OF_MEASURES)]
    steps = steps_of(_in_full(tokens, vocabulary), vocabulary, day, written) if kinds else ()
    for wordings, question_of in kinds:
        if wordings is said.AREAS_WITHIN and not _says_what_lies_there(words):
            continue
        if (named := wordings.named(steps)) is not None and (asked := question_of(named, vocabulary, day)) is not None:
            return asked
    return None


def _may_be_one(found: Read) -> bool:
    outcome = found.outcome
    if isinstance(outcome, NotUnderstood) or found.corrected:
        return True
    if outcome.intent is Intent.EXTREME and outcome.groups:
        return True  # at a record high, where high is a group of one measure
    everything_on_one = outcome.intent is Intent.OVERVIEW and bool(outcome.measures)
    return outcome.intent in _LISTS and not everything_on_one


def _in_full(tokens: Sequence[Token], vocabulary: Vocabulary) -> Sequence[Token]:
    """The words with the short forms of the field written in full, where they are no names."""
    return [
        replace(token, word=SHORTHAND[token.word])
        if token.word in SHORTHAND and not vocabulary.is_name(token.word)
        else token
        for token in tokens
    ]


def _names_no_topic(found: Read) -> bool:
    """Whether nothing was understood, or who leads was, or what was said, and of nothing that has a name."""
    outcome = found.outcome
    of_words = (Intent.LEAD, Intent.SAID, Intent.MEANING)
    return isinstance(outcome, NotUnderstood) or (outcome.intent in of_words and not outcome.topics)


def _asks_for_the_top(words: Sequence[str]) -> bool:
    """`Top five crimes`: of several kinds, though crime is one measure."""
    return any(
        first == "top" and number_of(number) is not None and crimes in CRIMES
        for first, number, crimes in zip(words, words[1:], words[2:], strict=False)
    )


def _says_what_lies_there(words: Sequence[str]) -> bool:
    """`What is in Citadel`, and not what is happening there, which may be passed over elsewhere."""
    at = next((place for place, word in enumerate(words) if word in _WITHIN), 0)
    return _HAPPENS.isdisjoint(words[:at])


def _is_of_someone(words: Sequence[str]) -> bool:
    """`What are we missing`, `what is Northgate missing`: no figures, where none are named."""
    at = words.index("missing") if "missing" in words else 0
    return at > 0 and words[at - 1] not in held.BEFORE_MISSING and held.FIGURES_SAID.isdisjoint(words)


def _of_now(periods: Sequence[AskedPeriod], day: date) -> bool:
    """Whether what is named is the newest of its kind, so that the newest figures are those that are asked for."""
    return all(_is_newest(one, day) for one in periods)


def _is_newest(period: AskedPeriod, day: date) -> bool:
    if period.form is Form.NEWEST:
        return True
    if period.form is not Form.NAMED or len(period.candidates) != 1 or period.candidates[0].kind not in _CURRENT:
        return False
    (named,) = period.candidates
    if not period.relative and period_containing(named.kind, named.end + timedelta(days=1)).end < day:
        return False  # February, said after the end of March
    return named.end + _LONG_ENOUGH_AGO > day


def _one_then(periods: Sequence[AskedPeriod]) -> AskedPeriod | None:
    """The one month, week or quarter in which something was unusual: a point of a chart."""
    one = periods[0] if len(periods) == 1 and periods[0].form is Form.NAMED else None
    return one if one is not None and all(period.kind in _CURRENT for period in one.candidates) else None


def _filtered(intent: Intent, named: Named, *, home: str | None = None) -> Question:
    areas = areas_in(named) or ((home,) if home is not None else ())
    return Question(
        intent=intent, areas=areas, tags=keys_in(named, Sort.TAG), objectives=keys_in(named, Sort.OBJECTIVE)
    )


def _signals(side: str) -> Builder:
    def question(named: Named, vocabulary: Vocabulary, day: date) -> Question | None:
        periods = periods_in(named)
        then = NEWEST if _of_now(periods, day) else None if side else _one_then(periods)
        if then is None or _names_crimes(named):
            return None
        return replace(_filtered(Intent.LIST_SIGNALS, named), signal_side=side, period=then)

    return question


def _moved(way: Statistic | None) -> Builder:
    def question(named: Named, vocabulary: Vocabulary, day: date) -> Question | None:
        if not _of_now(periods_in(named), day) or len(areas_in(named)) > 1:
            return None
        listed = _filtered(Intent.LIST_MOVED, named, home=vocabulary.framework.home)
        listed = replace(listed, only_crimes=_names_crimes(named))
        return replace(listed, extreme=way, percent=True, against=Against.YEAR_EARLIER, against_unsaid=True)

    return question


def _runs(way: Statistic) -> Builder:
    def question(named: Named, vocabulary: Vocabulary, day: date) -> Question | None:
        numbers = numbers_in(named)
        if len(numbers) != 1 or not 2 <= numbers[0] <= MOST_IN_A_ROW or len(areas_in(named)) > 1:
            return None
        asked = _filtered(Intent.LIST_RUNS, named, home=vocabulary.framework.home)
        kinds = tuple(dict.fromkeys(one.kind for one in named if isinstance(one, AskedTime)))
        return replace(asked, extreme=way, first=numbers[0], only_crimes=_names_crimes(named), cadences=kinds)

    return question


def _records(end: Statistic | None) -> Builder:
    def question(named: Named, vocabulary: Vocabulary, day: date) -> Question | None:
        lasting = [one for one in periods_in(named) if one.form is not Form.EVERYTHING]
        if not _of_now(lasting, day) or len(areas_in(named)) > 1:
            return None
        asked = _filtered(Intent.LIST_RECORDS, named, home=vocabulary.framework.home)
        return replace(asked, extreme=end, only_crimes=_names_crimes(named))

    return question


def _kinds(end: Statistic, shown: int) -> Builder:
    def question(named: Named, vocabulary: Vocabulary, day: date) -> Question | None:
        periods, numbers = periods_in(named), numbers_in(named)
        if len(periods) > 1 or len(areas_in(named)) > 1 or keys_in(named, Sort.TAG) or keys_in(named, Sort.OBJECTIVE):
            return None
        asked = _filtered(Intent.LIST_COUNTS, named, home=vocabulary.framework.home)
        first = numbers[0] if numbers else shown
        return replace(asked, period=periods[0] if periods else NEWEST, extreme=end, first=first)

    return question


def _targets(intent: Intent = Intent.LIST_TARGETS, condition: Condition | None = None) -> Builder:
    def question(named: Named, vocabulary: Vocabulary, day: date) -> Question | None:
        of_now = all(one.form is Form.TO_DATE and one.relative and not one.number for one in periods_in(named))
        if not of_now:
            return None  # this year they stand as they do now
        return replace(_filtered(intent, named), condition=condition)

    return question


def _overview(named: Named, vocabulary: Vocabulary, day: date) -> Question | None:
    periods = periods_in(named)
    if len(periods) > 1 or len(areas_in(named)) > 1:
        return None
    period = periods[0] if periods else NEWEST
    return replace(_filtered(Intent.OVERVIEW, named, home=vocabulary.framework.home), period=period)


def _lacking(what: str) -> Builder:
    def question(named: Named, vocabulary: Vocabulary, day: date) -> Question | None:
        if not _of_now(periods_in(named), day):
            return None
        return replace(_filtered(Intent.LIST_LACKING, named, home=vocabulary.framework.home), topic=what)

    return question


def _held(named: Named, vocabulary: Vocabulary, day: date) -> Question | None:
    measures, areas = keys_in(named, Sort.MEASURE), areas_in(named)
    kinds = [key for key in keys_in(named, Sort.KIND) if key != ANY_KIND]
    if len(measures) != 1 or len(areas) > 1 or len(kinds) > 1:
        return None
    return Question(intent=Intent.HELD, measures=measures, areas=areas, by=kinds[0] if kinds else "")


def _come_of(named: Named, vocabulary: Vocabulary, day: date) -> Question | None:
    """To when each measure is held, which tells what has come of the newest month."""
    return Question(intent=Intent.HELD) if _of_now(periods_in(named), day) else None


def _missing(named: Named, vocabulary: Vocabulary, day: date) -> Question | None:
    measures = keys_in(named, Sort.MEASURE)
    if periods_in(named):
        return None  # what was missing of another time is not told
    return replace(_filtered(Intent.LIST_LATE, named), measures=measures, topic=MISSING)


def _of_a_lead(intent: Intent) -> Builder:
    def question(named: Named, vocabulary: Vocabulary, day: date) -> Question | None:
        leads = tuple((Sort.LEAD.value, key) for key in keys_in(named, Sort.LEAD))
        if len(leads) != 1 or periods_in(named) or areas_in(named):
            return None
        return Question(intent=intent, topics=leads)

    return question


def _plain(intent: Intent, topic: str = "") -> Builder:
    def question(named: Named, vocabulary: Vocabulary, day: date) -> Question | None:
        return None if periods_in(named) or areas_in(named) else Question(intent=intent, topic=topic)

    return question


def _not_answered(named: Named, vocabulary: Vocabulary, day: date) -> Question | None:
    return None if named else Question(intent=Intent.OWED, overdue_too=True)


def _areas_within(named: Named, vocabulary: Vocabulary, day: date) -> Question | None:
    areas, kinds = areas_in(named), [key for key in keys_in(named, Sort.KIND) if key != ANY_KIND]
    if len(areas) != 1 or len(kinds) > 1 or periods_in(named):
        return None
    return Question(intent=Intent.LIST_AREAS, areas=areas, by=kinds[0] if kinds else "")


def _names_crimes(named: Named) -> bool:
    return any(isinstance(one, AskedCrimes) for one in named)


_BY_LEAD: Sequence[tuple[WholeWordings, Builder]] = ((held.MOST_MISSED, _plain(Intent.LEADS_MISSING)),)
"""The same, of whose targets are missed."""
_QUESTIONS: Sequence[tuple[WholeWordings, Builder]] = (
    (said.MOST_OVERDUE, _plain(Intent.LIST_OVERDUE, BY_LEAD)),
    (said.TO_CHASE, _plain(Intent.LIST_OVERDUE, OF_UPDATES)),
    (said.NOT_SENT, _not_answered),
    (said.HOW_FAR_HELD, _plain(Intent.HELD)),
    (said.WRONG_WAY, _moved(Statistic.GAP)),
    (said.RIGHT_WAY, _moved(Statistic.RANK)),
    (ongoing.UP_IN_A_ROW, _runs(Statistic.HIGHEST)),
    (ongoing.DOWN_IN_A_ROW, _runs(Statistic.LOWEST)),
    (ongoing.BETTER_IN_A_ROW, _runs(Statistic.RANK)),
    (ongoing.WORSE_IN_A_ROW, _runs(Statistic.GAP)),
    (ongoing.AT_A_RECORD, _records(None)),
    (ongoing.AT_THE_HIGHEST, _records(Statistic.HIGHEST)),
    (ongoing.AT_THE_LOWEST, _records(Statistic.LOWEST)),
    (ongoing.AT_THE_BEST, _records(Statistic.RANK)),
    (ongoing.AT_THE_WORST, _records(Statistic.GAP)),
    (ongoing.MOST_CRIMES, _kinds(Statistic.HIGHEST, SHOWN_OF_THE_MOST)),
    (ongoing.LEAST_CRIMES, _kinds(Statistic.LOWEST, SHOWN_OF_THE_MOST)),
    (ongoing.CRIME_MIX, _kinds(Statistic.HIGHEST, 0)),
    (said.GOOD_NEWS, _signals("better")),
    (said.WORRYING, _signals("worse")),
    (said.ODD, _signals("")),
    (said.TARGETS_MET, _targets(condition=Condition.MET_TARGET)),
    (said.TARGETS_MISSED, _targets(Intent.LIST_MISSED)),
    (said.TARGETS, _targets()),
    (said.AGAINST_LAST_YEAR, _moved(None)),
    (said.OVERVIEWS, _overview),
    (said.OWED_BY, _of_a_lead(Intent.LIST_OVERDUE)),
    (held.NO_TARGET, _lacking("target")),
    (held.NO_OWNER, _lacking("owner")),
    (held.MARKED, _lacking("marking")),
    (held.PROVISIONAL, _lacking("provisional")),
    *_BY_LEAD,
    (said.MEASURES_COUNTED, _plain(Intent.LIST_MEASURES)),
    (said.AREAS_COUNTED, _plain(Intent.LIST_AREAS)),
    (said.AREAS_WITHIN, _areas_within),
    (said.WORK_GONE_BY, _plain(Intent.LIST_OVERDUE)),
    (said.DELIVERABLES_OF, _of_a_lead(Intent.LIST_DELIVERABLES)),
    (said.MEASURES_OF, _of_a_lead(Intent.LEAD)),
    (said.HEADLINES, _overview),
)
"""The wordings of each kind of list, and the question that they ask."""
_BRIEFINGS: Sequence[tuple[WholeWordings, Builder]] = (
    (briefing.TO_BOAST_OF, _signals("better")),
    (briefing.TO_WORRY_ABOUT, _signals("worse")),
    (briefing.OUT_OF_LINE, _signals("")),
    (briefing.BEYOND_LIMITS, _signals("outside")),
    (briefing.TOLD_OF, _overview),
    (briefing.TO_BE_TOLD, _overview),
)
"""The same, of what somebody is to be told."""
_OF_MEASURES: Sequence[tuple[WholeWordings, Builder]] = ((held.HELD, _held),)
"""The same, of what is asked of a measure that is named."""
_OF_WHAT_IS_MISSING: Sequence[tuple[WholeWordings, Builder]] = (
    (held.MISSING, _missing),
    (held.NOT_IN_YET, _come_of),
)
"""The same, of what is missing, of a measure or of all."""
_TAKEN_FOR_MISSING = (Intent.LIST_MISSED, Intent.HOW_OFTEN)
"""What is missing is read as what misses its target; these are no such things where it is figures that are missing."""
