"""Words that belong to a word for the figure and say nothing of what is counted: the true picture, a steep fall.

Read off their place: `the raw number of robberies`, `latest reading`, `how large is the backlog`. Straight before a
measure the same words may say which of its cases are meant.
"""

from collections.abc import Sequence

from bot.asking.asked_period import AskedPeriod, Form
from bot.asking.names.vocabulary import Reading, Sort, Vocabulary
from bot.asking.reading.span import Segmentation, Span
from bot.asking.words.field_words import Field
from bot.asking.words.tokens import Token
from bot.asking.words.word_sets import word_set
from bot.asking.words.words_of_figures import (
    ALSO_A_FIGURE,
    FOR_A_FIGURE,
    FOR_A_MOVE,
    HOW,
    HOW_EACH_IS,
    HOW_LARGE,
    HOW_MUCH_OF,
    SURVEYED,
    TRUE_TO_IT,
)
from bot.figures.measures import Unit
from bot.figures.periods import PeriodKind

_EVERY = (
    TRUE_TO_IT
    | HOW_LARGE
    | HOW
    | ALSO_A_FIGURE
    | SURVEYED
    | HOW_MUCH_OF
    | {"but", "here", "one", "single", "such", "running", "cumulative", "wise"}
)
_ANY = Reading(Sort.FIELD, Field.ANY.value)
_LISTING = frozenset(Reading(Sort.FIELD, one.value) for one in (Field.WHICH, Field.AREAS, Field.WHERE, Field.BY)) | {
    _ANY
}
_DETERMINED = word_set("the a an our its your their this that what whats which latest current newest final overall")
_STATE = word_set("is are was were has have had the a an our its did does do has")
_GOES_ON = word_set(
    """
    at in on for over during across from since to between through throughout within as of and or but than then versus vs
    compared against is are was were has have had did does do look looks looked like please now
    """
)
_PERCENTAGES = (Unit.PERCENT, Unit.SCORE)
_FARTHEST = 3
_HELD_AGAINST = word_set("v vs versus against on than with to")
_LONG = (PeriodKind.YEAR, PeriodKind.FINANCIAL_YEAR, PeriodKind.QUARTER, PeriodKind.FINANCIAL_QUARTER, PeriodKind.SPAN)
_COUNTED_ON = word_set("total count tally figure")
"""What is counted on over a time that is named; without one it is that of some year."""
_BETWEEN = word_set("and upward downward upwards downwards")
_ONE_FIGURE = word_set("number figure stat total answer")
"""What one alone is wanted of: the chief wants one number for burglary."""
_LISTED = word_set("list lists")
_NEWEST = word_set("latest newest last current the")


def with_figure_words(path: Segmentation, tokens: Sequence[Token], vocabulary: Vocabulary) -> Segmentation:
    """A way of cutting a question, with the words that belong to one for the figure passed over."""
    left = [place for place, one in enumerate(path) if not one.placed and tokens[one.start].word in _EVERY]
    if not left:
        return path
    kept = [*path]
    for place in reversed(left):
        if _belongs(place, kept, tokens, vocabulary):
            one = kept[place]
            kept[place] = Span(one.start, one.end, (Reading(Sort.HARMLESS, "of the figure"),))
    return tuple(kept)


def _belongs(place: int, path: Sequence[Span], tokens: Sequence[Token], vocabulary: Vocabulary) -> bool:
    at = path[place].start
    word, before, after = tokens[at].word, _word(tokens, at - 1, at), _word(tokens, at + 1, at + 1)
    if word == "but":
        return (at == 0 or tokens[at].opens) and after != "for"
    if word == "here":
        return after in ("in", "at") and place + 2 < len(path) and path[place + 2].is_a(Sort.AREA)
    if word == "wise":
        return place > 0 and path[place - 1].is_a(Sort.MEASURE) and not tokens[at].parted
    if word in ("cumulative", "running"):
        return _is_counted_on(word, after, path, tokens)
    if word == "such":
        return after in ("a", "an") and _word(tokens, at + 2, at + 2) in TRUE_TO_IT | HOW_LARGE | FOR_A_MOVE
    if word in ("one", "single") and after in _ONE_FIGURE and _word(tokens, at + 2, at + 2) in ("for", "on", "of"):
        return True
    if word == "one":
        return before in TRUE_TO_IT | HOW_LARGE and _word(tokens, at - 2, at - 1) == "a" and after in ("", "or", "and")
    if word in HOW and before == "how" and after in _STATE:
        return word not in HOW_EACH_IS or after not in ("were", "are")
    if word in HOW_MUCH_OF and after == "of" and (before in _DETERMINED or not before):
        return True
    named = _named_behind(at, tokens)
    if word in TRUE_TO_IT and (named in FOR_A_FIGURE | FOR_A_MOVE | _LISTED or (named == "one" and before == "a")):
        return True
    if word in HOW_LARGE and (named in FOR_A_MOVE or (named == "one" and before == "a")):
        return not _lists(path)
    return _is_a_figure(place, path, tokens, vocabulary)


def _is_counted_on(word: str, after: str, path: Sequence[Span], tokens: Sequence[Token]) -> bool:
    """`The running total since April`, `cumulative for Q1`: it says no more beside the time over which it is added.

    Last year that it is held against is no such time.
    """
    over = (one for one in path if not one.start or tokens[one.start - 1].word not in _HELD_AGAINST)
    periods = [one.period for one in over if one.period is not None]
    return after in _COUNTED_ON and bool(periods) if word == "running" else any(map(_is_added_up, periods))


def _is_added_up(period: AskedPeriod) -> bool:
    """Whether a time is one over which a count grows: of one month what is cumulative may be that of the year to it."""
    if period.form is not Form.NAMED:
        return period.form is not Form.NEWEST
    return bool(period.candidates) and all(one.kind in _LONG for one in period.candidates)


def _lists(path: Sequence[Span]) -> bool:
    """Whether it is asked which areas or measures there are of: those that had a steep fall are some of them."""
    named = any(one.is_a(Sort.MEASURE) for one in path)
    asked = _LISTING - {_ANY} if named else _LISTING
    return any(asked & {*one.readings} or one.is_a(Sort.KIND) for one in path)


def _named_behind(at: int, tokens: Sequence[Token]) -> str:
    """The first word behind a place that is none of these: picture, behind `true and full`."""
    for place in range(at + 1, min(at + 1 + _FARTHEST, len(tokens))):
        if tokens[place].opens:
            return ""
        if tokens[place].word not in TRUE_TO_IT | HOW_LARGE | _BETWEEN:
            return tokens[place].word
    return ""


def _is_a_figure(place: int, path: Sequence[Span], tokens: Sequence[Token], vocabulary: Vocabulary) -> bool:
    """`The final tally`, `burglary picture`; a score of what is surveyed."""
    at = path[place].start
    word, before, behind = tokens[at].word, _word(tokens, at - 1, at), True
    if word in SURVEYED:
        measures = {one.key for span in path for one in span.readings if one.sort is Sort.MEASURE}
        units = {vocabulary.framework.measures[key].unit for key in measures}
        if not measures or not units <= {*_PERCENTAGES}:
            return False
        behind = bool(_NEWEST & {token.word for token in tokens[:at]})
    elif word not in ALSO_A_FIGURE:
        return False
    if word == "position" and _word(tokens, at + 1, at + 1) == "of":
        return False  # a place in an order
    beside = place > 0 and not tokens[at].opens
    named = beside and (path[place - 1].is_a(Sort.MEASURE) or path[place - 1].period is not None)
    if word in SURVEYED and named and not behind:
        return False  # Reading is a place
    if not named and before not in _DETERMINED | TRUE_TO_IT:
        return False
    following = path[place + 1] if place + 1 < len(path) else None
    ended = following is None or tokens[following.start].opens or following.period is not None
    in_a_place = following is not None and path[place - 1].is_a(Sort.MEASURE) and following.is_a(Sort.AREA)
    return ended or in_a_place or tokens[at + 1].word in _GOES_ON


def _word(tokens: Sequence[Token], at: int, breaks: int) -> str:
    """The word at a place, where no clause begins between it and its neighbour."""
    inside = 0 <= at < len(tokens) and 0 <= breaks < len(tokens)
    return tokens[at].word if inside and not tokens[breaks].opens else ""
