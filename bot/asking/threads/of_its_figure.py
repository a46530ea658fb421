"""What is asked of the figure that was told: what it counts, the number behind a rate, its share of its measure."""

import re
from dataclasses import replace
from datetime import date

from bot.asking.names.vocabulary import Sort, Vocabulary
from bot.asking.question import EACH_PERIOD, Intent, Question, all_in_order
from bot.asking.reading.reading import read
from bot.asking.words.said_around import CLOSED, OPENED
from bot.asking.words.tokens import stem, words_of
from bot.asking.words.word_sets import word_set
from bot.figures.measures import Measure, Unit

_IT = r"(?:it|that|this|they|those|these)(?: (?:figure|number|measure|rate|percentage|one))?"
_SURELY = r"(?:actually |really |exactly |even )?"
_WHAT_IT_COUNTS = re.compile(
    rf"^{OPENED}(?:what (?:exactly |actually )?(?:does|do|is|are) {_IT} {_SURELY}"
    r"(?:count|counting|include|including|cover|covering|measure|measuring|capture|take in|made up of)"
    rf"|whats (?:included|counted|covered|in scope)(?: in {_IT})?|what counts(?: (?:in|towards|as) {_IT})?"
    rf"|how (?:is|are) {_IT} {_SURELY}(?:defined|counted|measured)"
    rf"|whats {_IT} {_SURELY}(?:count|counting|mean|meaning|include|including|cover|covering|measure|measuring)"
    rf"|what (?:does|do) {_IT} {_SURELY}mean|define {_IT}"
    rf"|(?:(?:whats|what is|the|its|give me) )*(?:definition|meaning)(?: (?:of|for) {_IT})?)(?: as)?{CLOSED}$"
)
_RAW = r"(?:actual|real|raw|underlying|absolute|plain|straight)"
_COUNT = r"(?:numbers?|counts?|figures?|totals?|volumes?)"
_NUMBER_BEHIND = re.compile(
    rf"^{OPENED}(?:(?:whats|what is|what are|what was|what were|give me|show me|have you got) )?(?:the )?(?:{_RAW} )*"
    rf"{_COUNT} (?:behind|underneath|under|beneath|underlying) {_IT}(?: (?:is|are))?{CLOSED}$"
    rf"|^{OPENED}(?:whats|what is|what was) {_IT} (?:in|as) (?:an? )?(?:{_RAW} )+{_COUNT}{CLOSED}$"
)
_WIDER = word_set("crime crimes offence offences incident incidents report reports call calls case cases job jobs")
"""All crime is more than hate crime."""
_SHARE_OF_ALL = re.compile(
    rf"^{OPENED}(?:whats |what is )?(?:what|the|as a) (?:share|proportion|percentage|percent|fraction) of "
    r"(?:all |the |our |total |those )*(?P<of>[a-z ]+?) (?:is|was|are|were|does|do|did) (?:that|it|this|they|those)"
    rf"(?: (?:make up|account for|come to|represent))?{CLOSED}$"
)
_ALL_OF_THEM = re.compile(r"them all|(?:of )?them|lot|whole(?: lot)?|everything")
_SHARE_OF_A_GROUP = re.compile(
    rf"^{OPENED}(?:(?:whats|what is|what|which|the|show|give me) )*(?:how (?:much|many) of (?:that|it|those|these|them)"
    r"|(?:share|proportion|percentage|percent|pct|fraction)(?: of (?:that|it|this|those|these|them|all of them))?)"
    rf" (?:(?:that|which|thats) )?(?:(?:is|are|was|were|for) )+(?P<name>.+?){CLOSED}$"
)
"""`Percentage that is TFMV`, after all groups of a measure: the share of that one."""
_WHOLE = r"(?:(?:the|that|our) )*(?:force|total|whole|lot|forces total|force total|area|overall|all of (?:them|it))"
_SHARES = re.compile(
    rf"^{OPENED}(?:(?:show|give me|have) )?(?:(?:them|it|that|those|each|each one|all) )?(?:as|in) (?:a )?"
    rf"(?:shares?|proportions?|percentages?|percent|pct)(?: (?:of|in) {_WHOLE})?{CLOSED}$"
    r"|^(?:and |so )?(?:what|whats the)? ?(?:share|proportion|percentage|percent)(?: (?:of|in) "
    rf"{_WHOLE})?(?: (?:is|was|are))? (?:each|each one|each of them|in each|they each)(?: of them)?{CLOSED}$"
)
"""`As shares`, `each as a percentage of the force`, after the figures of all areas of a kind, or of all groups."""


def of_its_figure(said: str, previous: Question, vocabulary: Vocabulary, day: date) -> Question | None:
    """What is asked so of the one figure before; None where it is something else."""
    measure = vocabulary.framework.measures[previous.measures[0]]
    if _WHAT_IT_COUNTS.match(said):
        return Question(intent=Intent.MEANING, topics=((Sort.MEASURE.value, measure.key),))
    if _NUMBER_BEHIND.match(said):
        return _number_behind(previous, measure, vocabulary, day)
    if _SHARES.match(said):
        shares, home = _each_share(previous), vocabulary.framework.home
        of_home = "force" in said.split() and home is not None and not previous.by.startswith("groups:")
        # Those of one part of the force are told as shares of it with all others of their kind.
        return replace(shares, areas=(home,), home_meant=True) if shares and of_home and home else shares
    if (share := _share_of_a_group(said, previous, measure, vocabulary, day)) is not None:
        return share
    found = _SHARE_OF_ALL.match(said)
    if found is None or not previous.groups:
        return None
    if not _ALL_OF_THEM.fullmatch(found["of"]) and not _is_the_measure(found["of"], measure, vocabulary):
        return None
    asked = read("what share of the total is that", vocabulary, day, previous).outcome
    return asked if isinstance(asked, Question) else None


def _share_of_a_group(
    said: str, previous: Question, measure: Measure, vocabulary: Vocabulary, day: date
) -> Question | None:
    """The share of the one group of the measure that is named; None where it may be anything else."""
    found = _SHARE_OF_A_GROUP.match(said)
    of_all = not previous.groups and (not previous.by or previous.by.startswith("groups:"))
    if found is None or not of_all or previous.intent is not Intent.VALUE:
        return None
    named = {(one.sort, one.of, one.key) for one in vocabulary.readings(tuple(words_of(found["name"])))}
    names = {one.key: one.name for one in measure.groups}
    own = [key for sort, of, key in named if sort is Sort.GROUP and of == measure.key and key in names]
    if len(named) != 1 or len(own) != 1:
        return None
    asked = read(f"how much of that is {names[own[0]]}", vocabulary, day, replace(previous, by="")).outcome
    return asked if isinstance(asked, Question) else None


def _each_share(previous: Question) -> Question | None:
    """What each area or group that stands there is of the whole; None where the figures are of one, or of times."""
    of_each = bool(previous.by) and previous.by != EACH_PERIOD and not previous.by.startswith("peers:")
    given = (Intent.VALUE, Intent.SHARE, Intent.RANKING)
    plain = previous.intent in given and previous.condition is None and previous.rate is None and not previous.changed
    if not (of_each and plain) or previous.more_periods or previous.beside:
        return None
    return replace(all_in_order(previous), intent=Intent.SHARE, extreme=None)


def _number_behind(previous: Question, measure: Measure, vocabulary: Vocabulary, day: date) -> Question | None:
    """The count that a rate is of, and what a percentage is of what."""
    if previous.intent is Intent.RATE and not previous.by:
        return replace(previous, intent=Intent.VALUE, rate=None)
    if measure.unit is not Unit.PERCENT:
        return None
    asked = read("as a number", vocabulary, day, previous).outcome
    return asked if isinstance(asked, Question) else None


def _is_the_measure(said: str, measure: Measure, vocabulary: Vocabulary) -> bool:
    """`Outcomes` of positive outcomes: nothing but words of its name, and no name of another measure."""
    words = words_of(said)
    others = {one.key for one in vocabulary.readings(tuple(words)) if one.sort is Sort.MEASURE} - {measure.key}
    names = ({stem(word) for word in words_of(name)} for name in (measure.name, *measure.aliases))
    return not {*words} <= _WIDER and not others and any({stem(word) for word in words} <= name for name in names)
