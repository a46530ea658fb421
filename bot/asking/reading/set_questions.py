"""Questions that name no measure and are asked in set words from end to end: for lists, for overviews, for targets."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, timedelta

from bot.asking.asked_period import NEWEST, AskedPeriod, Form
from bot.asking.names.vocabulary import Sort, Vocabulary
from bot.asking.question import Against, Intent, NotUnderstood, Question, Read, Statistic
from bot.asking.reading.steps_of_questions import AskedCrimes, areas_in, keys_in, periods_in, steps_of
from bot.asking.words import list_wordings as said
from bot.asking.words.tokens import Token
from bot.asking.words.whole_wordings import WholeWordings
from bot.asking.words.word_sets import word_set
from bot.figures.periods import PeriodKind

_OF_MANY = word_set(
    "what whats which anything any everything all show list give name something measures kpis indicators metrics "
    "targets headline headlines picture overview summary where how hows brief tell key highlights who whos crime "
    "crimes good red warning status performance latest has"
)
_LISTS = frozenset(
    {
        *(Intent.LIST_SIGNALS, Intent.LIST_MEASURES, Intent.LIST_AREAS),
        *(Intent.LIST_MOVED, Intent.LIST_LATE, Intent.OVERVIEW, Intent.SAID),
        *(Intent.LEAD, Intent.MEANING, Intent.HELP),
    }
)
_LONG_ENOUGH_AGO = timedelta(days=62)
_CURRENT = (PeriodKind.MONTH, PeriodKind.WEEK, PeriodKind.QUARTER, PeriodKind.FINANCIAL_QUARTER, PeriodKind.DAY)
Named = tuple[object, ...]


def asked_in_set_words(
    found: Read, tokens: Sequence[Token], vocabulary: Vocabulary, day: date, written: str
) -> Question | None:
    """The list or overview that a whole question asks for; None where it is none, or asks for a figure.

    `found` is how it was read before: what is understood as a figure of a measure is that.
    """
    if not ({token.word for token in tokens} & _OF_MANY and _may_be_one(found)):
        return None
    steps = steps_of(tokens, vocabulary, day, written)
    for wordings, question_of in _QUESTIONS:
        if (named := wordings.named(steps)) is not None and (asked := question_of(named, vocabulary, day)) is not None:
            return asked
    return None


def _may_be_one(found: Read) -> bool:
    outcome = found.outcome
    return isinstance(outcome, NotUnderstood) or outcome.intent in _LISTS or bool(found.corrected)


def _of_now(periods: Sequence[AskedPeriod], day: date) -> bool:
    """Whether what is named is the newest of its kind, so that the newest figures are those that are asked for."""
    return all(_is_newest(one, day) for one in periods)


def _is_newest(period: AskedPeriod, day: date) -> bool:
    if period.form is Form.NEWEST:
        return True
    current = period.form is Form.NAMED and len(period.candidates) == 1 and period.candidates[0].kind in _CURRENT
    return current and period.candidates[0].end + _LONG_ENOUGH_AGO > day


def _filtered(intent: Intent, named: Named, *, home: str | None = None) -> Question:
    areas = areas_in(named) or ((home,) if home is not None else ())
    return Question(
        intent=intent, areas=areas, tags=keys_in(named, Sort.TAG), objectives=keys_in(named, Sort.OBJECTIVE)
    )


def _signals(side: str) -> Callable[[Named, Vocabulary, date], Question | None]:
    def question(named: Named, vocabulary: Vocabulary, day: date) -> Question | None:
        if not _of_now(periods_in(named), day) or _names_crimes(named):
            return None
        return replace(_filtered(Intent.LIST_SIGNALS, named), signal_side=side)

    return question


def _moved(way: Statistic) -> Callable[[Named, Vocabulary, date], Question | None]:
    def question(named: Named, vocabulary: Vocabulary, day: date) -> Question | None:
        if not _of_now(periods_in(named), day) or len(areas_in(named)) > 1:
            return None
        listed = _filtered(Intent.LIST_MOVED, named, home=vocabulary.framework.home)
        return replace(listed, extreme=way, percent=True, against=Against.YEAR_EARLIER, against_unsaid=True)

    return question


def _targets(named: Named, vocabulary: Vocabulary, day: date) -> Question | None:
    return None if periods_in(named) else _filtered(Intent.LIST_TARGETS, named)


def _overview(named: Named, vocabulary: Vocabulary, day: date) -> Question | None:
    periods = periods_in(named)
    if len(periods) > 1 or len(areas_in(named)) > 1:
        return None
    period = periods[0] if periods else NEWEST
    return replace(_filtered(Intent.OVERVIEW, named, home=vocabulary.framework.home), period=period)


def _owed_by(named: Named, vocabulary: Vocabulary, day: date) -> Question | None:
    leads = tuple((Sort.LEAD.value, key) for key in keys_in(named, Sort.LEAD))
    if len(leads) != 1 or periods_in(named) or areas_in(named):
        return None
    return Question(intent=Intent.LIST_OVERDUE, topics=leads)


def _plain(intent: Intent) -> Callable[[Named, Vocabulary, date], Question | None]:
    def question(named: Named, vocabulary: Vocabulary, day: date) -> Question | None:
        return None if periods_in(named) or areas_in(named) else Question(intent=intent)

    return question


def _names_crimes(named: Named) -> bool:
    return any(isinstance(one, AskedCrimes) for one in named)


_QUESTIONS: Sequence[tuple[WholeWordings, Callable[[Named, Vocabulary, date], Question | None]]] = (
    (said.WRONG_WAY, _moved(Statistic.GAP)),
    (said.RIGHT_WAY, _moved(Statistic.RANK)),
    (said.GOOD_NEWS, _signals("better")),
    (said.WORRYING, _signals("worse")),
    (said.ODD, _signals("")),
    (said.TARGETS, _targets),
    (said.OVERVIEWS, _overview),
    (said.OWED_BY, _owed_by),
    (said.MEASURES_COUNTED, _plain(Intent.LIST_MEASURES)),
    (said.AREAS_COUNTED, _plain(Intent.LIST_AREAS)),
)
"""The wordings of each kind of list, and the question that they ask."""
