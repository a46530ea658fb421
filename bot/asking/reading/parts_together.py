"""Whether two parts of a text are two questions, or what stands behind says less of what stands before it."""

import re
from dataclasses import replace

from bot.asking.asked_period import NEWEST, Form
from bot.asking.names.vocabulary import Sort
from bot.asking.question import Intent, Question
from bot.asking.reading.one_reading import essence
from bot.asking.words.joints import Joint, asks_something
from bot.asking.words.tokens import plain_text, tokens_of
from bot.asking.words.word_sets import word_set

_NARROWS = word_set(
    "only just except excluding excl without not no minus less apart bar including incl with other besides especially "
    "esp particularly mainly involving rather unless under over ones"
)
_OF_THOSE = re.compile(
    r"\b(?:it|its|that|this|they|their|them|those|these|which|such)\b(?! (?:month|year|week|quarter|period|time)\b)"
    r"|\bhow many (?:were|was|are|is|had|have|has|with|involv\w*|in|for|by|against|on|at|of|also|ended|led|resulted)\b"
    r"|\b(?:with|involving|by|against) (?:an?|the)\b"
)
"""What says that some of those before are meant, or something of them."""
_GOES_ON = frozenset({"and", "same", "then"})
_WHICH = re.compile(r"\bwhich\b(?! (?:day|week|month|quarter|year|time|period)s?\b)")
_IT = re.compile(r"\b(?:it|that|this|they)\b")
_PLACED = (Intent.RANK, Intent.SHARE, Intent.GAP)
_TOLD = (Intent.AVERAGE, Intent.HOW_OFTEN, Intent.TARGET, Intent.VARIANCE)
_OF_A_FIGURE = (Intent.CHANGE, Intent.SIGNALS, Intent.EXTREME, Intent.VALUE, Intent.RATE)
_AVERAGES = (Intent.AVERAGE, Intent.LINES)
OF_ONE_TIME = (Intent.VALUE, Intent.CHANGE, Intent.RATE, Intent.SHARE, Intent.RANK, Intent.RANKING, Intent.GAP)
_OF_THE_MEASURE = (Intent.LEAD, Intent.DEPUTY, Intent.MEANING, Intent.NEXT_DUE, Intent.RANKING, Intent.TARGET)


def goes_with(first: Question, rest: Question, joint: Joint) -> bool:
    """Whether what stands behind a joint is a question of its own, and takes nothing from the one before it."""
    if not (rest.measures or rest.topics) or _tells_of_another(first, rest, joint):
        return False
    if _asks_which_of_them(first, rest, joint):
        return False
    goes_on = joint.asked or _first_words(joint.behind)[0] in _GOES_ON
    if not set(first.measures) & set(rest.measures):
        return goes_on or joint.ends_a_sentence
    if _asks_of_what_was_told(first, rest, joint) or _is_same_again(first, rest):
        return False
    if rest.groups != first.groups or (first.home_meant and not rest.by and rest.areas != first.areas):
        return False
    if _is_held_against_the_first(first, rest):
        return False
    of_newest = first.period == NEWEST and first.intent in OF_ONE_TIME
    if of_newest and rest.period.form is Form.NAMED and rest.intent is not Intent.VALUE:
        return False  # how many, and is it up in 2025: of that year both, or of the newest month the one
    same = rest.areas == first.areas and (rest.period in (first.period, NEWEST) or rest.period.form is not Form.NAMED)
    return goes_on or (rest.intent is not first.intent and same)


def _asks_which_of_them(first: Question, rest: Question, joint: Joint) -> bool:
    """`And which is highest` behind several measures or places: one of these, and no month of each."""
    several = len(first.areas) * len(first.measures) * max(len(first.groups), 1) > 1
    return several and rest.intent is Intent.EXTREME and _WHICH.search(plain_text(joint.behind)) is not None


def _asks_of_what_was_told(first: Question, rest: Question, joint: Joint) -> bool:
    """`Is that usual` after a rank or a target, or after areas in their order: of that, and not of the figure."""
    if first.by or first.intent is Intent.RANKING:
        return rest.areas == first.areas and not (rest.by or rest.intent in _OF_THE_MEASURE)
    if first.intent in _PLACED:
        return rest.intent in _OF_A_FIGURE
    told = first.intent in _TOLD or (first.intent is Intent.RATE and rest.intent in (Intent.CHANGE, Intent.EXTREME))
    return told and rest.intent in _OF_A_FIGURE and _IT.search(plain_text(joint.behind)) is not None


def _is_held_against_the_first(first: Question, rest: Question) -> bool:
    """`And was July worse` after an average or another month: worse than that, and not than the July before."""
    if rest.intent is not Intent.CHANGE or not rest.against_unsaid or first.intent is Intent.CHANGE:
        return False
    other = rest.period.form is Form.NAMED and rest.period != first.period
    return first.intent in _AVERAGES or other


def _is_same_again(first: Question, rest: Question) -> bool:
    """Whether nothing else is asked than before, though something was said: when did it peak, of areas in order."""
    if rest.why or rest.explain or rest.chart or rest.table or rest.asks_final:
        return False
    return essence(rest) == essence(replace(first, why=False, explain=False, chart=False))


def _tells_of_another(first: Question, rest: Question, joint: Joint) -> bool:
    """`And how many of them were hate crimes`, `the solved rate`: of what was asked before, not of another measure."""
    told, asked = _subjects(first), _subjects(rest)
    if rest.intent is Intent.MEANING:
        return not asked or not asked <= told
    other = bool(told and rest.measures) and told.isdisjoint(asked)
    return other and _OF_THOSE.search(plain_text(joint.behind)) is not None


def _subjects(question: Question) -> set[str]:
    """The measures that a question is about, whether it asks for their figures or who leads on them."""
    return {*question.measures} or {key for sort, key in question.topics if sort == Sort.MEASURE.value}


def narrows(text: str) -> bool:
    """Whether a part says which of what stands before it are meant."""
    return not _NARROWS.isdisjoint(_first_words(text))


def _first_words(text: str) -> list[str]:
    return [token.word for token in tokens_of(plain_text(text))[:2]]


def is_only_named(question: Question, text: str) -> bool:
    """Whether a part only names what the next one asks about."""
    plain = question.intent is Intent.VALUE and question.home_meant
    return plain and question.period == NEWEST and not asks_something(text)


def says_more(first: Question, rest: Question) -> bool:
    """Whether a question names an area or a period of the one measure that was only named before."""
    other = rest.areas != first.areas or rest.period != first.period
    return other and first.measures == rest.measures
