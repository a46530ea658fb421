"""`How far from target`, `is it getting better` after the worst unit: of the one that was given first, not of home."""

from dataclasses import replace
from datetime import date

from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import Intent, Question, Read, Statistic
from bot.asking.reading.reading import read
from bot.asking.threads.places_of_lists import places_named
from bot.asking.threads.ranked_then import rate_said
from bot.asking.threads.set_replies import in_read_words, with_it
from bot.asking.threads.thread import Thread
from bot.asking.words.said_around import said_alone
from bot.asking.words.tokens import plain_text, tokens_of
from bot.asking.words.word_sets import word_set
from bot.figures.measures import Combine, Unit

_ONE_FIRST = 2
_NUMBER_OF_IT = said_alone(
    r"(?:whats the number|(?:and )?how many(?: (?:is|was|are|were) (?:that|it|they|there))?"
    r"(?: (?:do|did|have) they (?:have|had|get|got))?)"
)
_THAN_US = said_alone(
    r"how (?:much|many|far) (?:lower|higher|better|worse|fewer|more|less|ahead|behind) (?:are|is|were|was)"
    r" (?:they|it|that)(?: (?:than|of) us)?"
)

_ENDS = (Statistic.HIGHEST, Statistic.LOWEST)
_SHARE_OF_HOME = said_alone(
    r"(?:whats|what is|what|hows|how) ?(?:much|share|proportion|percentage|percent|chunk|part|slice)?"
    r" of (?:the |our )?(?:whole |entire )?(?:force|county|constabulary|total|forces?)(?: total| figure| number)?"
    r" (?:is|was|does|do) (?:that|it|this|they|those)(?: make up| account for| come to)?"
)
_OF_THOSE = word_set("they their theirs them there")
"""By these words another measure is asked for of those that were given first, and not of all in their order."""
_POINTS_AT_IT = word_set("it its that this they their theirs he she")
"""Where all were told once more at another time (`and this year`), the first is meant by these words alone."""


def first_given(thread: Thread) -> Question | None:
    """The question for the one that an order gave alone, where it gave but one."""
    previous = thread.question
    if previous is None or previous.intent is not Intent.RANKING or not previous.only_first:
        return None
    return thread.shown[0].question if thread.shown and previous.first < _ONE_FIRST else None


def of_it_alone(said: str, item: Question, order: Question, vocabulary: Vocabulary) -> Question | None:
    """`How many is that`, `per 1,000` after the first of an order: its number or its rate."""
    if _NUMBER_OF_IT.match(said) and item.intent in (Intent.VALUE, Intent.RATE):
        return replace(item, intent=Intent.VALUE, rate=None)
    home, areas = vocabulary.framework.home, vocabulary.framework.areas
    if _THAN_US.match(said) and home is not None and home not in item.areas:
        alike = areas[home].kind == areas[item.areas[0]].kind
        apart = replace(item, intent=Intent.GAP, areas=(*item.areas, home), by_number=item.rate is None)
        return apart if alike and item.intent in (Intent.VALUE, Intent.RATE) else None
    by_merit = order.extreme not in _ENDS  # of most and fewest the share is told among all of the kind
    outside = home is not None and home not in item.areas
    if by_merit and outside and _SHARE_OF_HOME.match(said) and _adds_up(item, vocabulary):
        return replace(item, intent=Intent.SHARE, rate=None)
    per = rate_said(said)
    held = vocabulary.framework.measures[item.measures[0]].default_rate is not None
    return None if per is None or not held else replace(item, intent=Intent.RATE, rate=per)


def _adds_up(item: Question, vocabulary: Vocabulary) -> bool:
    """Whether an area's number is a part of its force's."""
    measure = vocabulary.framework.measures[item.measures[0]]
    summed = measure.unit is not Unit.PERCENT and measure.combine in (Combine.SUM, Combine.LAST)
    return summed and item.intent in (Intent.VALUE, Intent.RATE) and len(item.areas) == 1 and not item.groups


def of_the_first(
    said: str, understood: Read, thread: Thread, vocabulary: Vocabulary, day: date
) -> tuple[Question, Read] | None:
    """The one that was given first, and what is asked of it; None where all are meant, or another thing is named."""
    item, asked = first_given(thread), understood.outcome
    words = [token.word for token in tokens_of(plain_text(said))]
    if (of_those := _another_measure_of_those(said, words, asked, thread, vocabulary, day)) is not None:
        return of_those
    if item is not None and not isinstance(asked, Question):
        asked = read(said, vocabulary, day, thread.question).outcome  # `no I meant June` puts the order right
    of_all_again = thread.beside is not None and _POINTS_AT_IT.isdisjoint(words)
    if item is None or of_all_again or (isinstance(asked, Question) and not _is_of_home(asked, item, vocabulary)):
        return None
    if next(places_named(words, vocabulary), None) is not None:
        return None
    for put in dict.fromkeys((said, with_it(in_read_words(said)))):
        of_it = read(put, vocabulary, day, item)
        if isinstance(of_it.outcome, Question) and _is_of(of_it.outcome, item):
            return item, of_it
    return None


def _another_measure_of_those(
    said: str, words: list[str], asked: object, thread: Thread, vocabulary: Vocabulary, day: date
) -> tuple[Question, Read] | None:
    """`How many robberies did they have` after who has most crime: of that one, or of the top two that were given."""
    order = thread.question
    if order is None or order.intent is not Intent.RANKING or not order.only_first or _OF_THOSE.isdisjoint(words):
        return None
    if order.by.startswith("groups:"):
        return None
    areas = tuple(one.area for one in thread.shown[: max(order.first, 1)])
    other = isinstance(asked, Question) and len(asked.measures) == 1 and asked.measures != order.measures
    if not (other and all(areas)) or order.only_place or next(places_named(words, vocabulary), None) is not None:
        return None
    of_them = Question(measures=order.measures, areas=areas, period=order.period, known_on=order.known_on)
    told = read(said, vocabulary, day, of_them)
    same = isinstance(told.outcome, Question) and told.outcome.areas == areas and not told.outcome.by
    return (of_them, told) if same else None


def _is_of_home(asked: Question, item: Question, vocabulary: Vocabulary) -> bool:
    """Whether the same is asked of home, since nothing that was said names a place."""
    same = (asked.measures, asked.groups) == (item.measures, item.groups)
    return same and asked.areas in ((), (vocabulary.framework.home,)) and not (asked.by or asked.peers)


def _is_of(asked: Question, item: Question) -> bool:
    same = (asked.measures, asked.groups, asked.areas) == (item.measures, item.groups, item.areas)
    return same and not asked.by
