"""Moves as people put them in set ways: more than doubled, which way is it moving, by how many points, monthly."""

from bot.asking.words.field_words import Field
from bot.asking.words.said_statistic import SaidStatistic
from bot.asking.words.word_sets import word_set
from bot.asking.words.wordings import Wordings

_ALMOST = "[more than|nearly|almost|practically|virtually|roughly|about|all but|just about|pretty much]"
_DOUBLED = Wordings(f"{_ALMOST} (doubled|trebled|tripled|quadrupled)", {})
_TO_DOUBLE = Wordings(f"{_ALMOST} (double|treble|triple|quadruple)", {})
_HALVED = Wordings(f"{_ALMOST} (halved)", {})
_TO_HALVE = Wordings(f"{_ALMOST} (halve)", {})
_GOES = Wordings(
    "[been] (moving|going|heading|headed|travelling|pointing|trending|tracking|moved|gone|drifting|travelled) [in] $",
    {},
)
_SINCE_WHEN = Wordings("since [when] $", {})
_POINTS_MOVED = Wordings(
    "[by] how many (points|percentage points|percent points|pp|seconds|minutes|secs|mins) (has|have|did|is|are)", {}
)
_BROUGHT_DOWN = Wordings(
    """
    (driven|drove|drive|whittled|squeezed|pegged|chipped) (down|back|away at)
    """,
    {},
)
_TAKEN_OFF = Wordings("(taken|took|take|knocked|knock|shaved|shave|sliced|chopped|trimmed) off", {})
"""How much of it; how many were taken off somebody were seized."""
_BETTERED = Wordings(
    "(have|did|are|do|will|weve) [we] [already|still|yet] (beat|beating|beaten|bettered|bettering)", {}
)
_GROUND = Wordings(
    """
    (how much|what|much) ground (have|has|did) (we|they|it) (lost|lose|gained|gain|made|make|given|give|conceded) [up]
    """,
    {},
)
_STEPS = tuple(
    SaidStatistic(field, Wordings(f"{adverb} [please|pls] $", {}))
    for adverb, field in (("monthly", Field.BY_MONTH), ("quarterly", Field.BY_QUARTER), ("weekly", Field.BY_WEEK))
)
"""`Burglary in Sale, monthly`: behind all else it asks for each."""
_ADDED_UP = Wordings(
    """
    [the|a] cumulative [(total|number|figure|count) [of|for]]
    [the|a] (running total|aggregate) [of|for]
    cumulatively
    in aggregate
    """,
    {},
)
"""Of a time by which it is added up; without one it is not said since when."""
_LEAVES = Wordings("(come|comes|coming|go|goes|going|roll|rolls) (out|off) [of]", {})
"""What comes out of the rolling 12 months next; of anything else it drops out of nothing."""

MOVES_SAID = (
    *_STEPS,
    SaidStatistic(Field.DROPS_OUT, _LEAVES, word_set("rolling r12 r12m 12 twelve")),
    SaidStatistic(Field.TOTAL, _ADDED_UP, word_set("since ytd fytd cytd")),
    SaidStatistic(Field.RISE, _DOUBLED),
    SaidStatistic(Field.RISE, _TO_DOUBLE, word_set("did does do will")),
    SaidStatistic(Field.FALL, _HALVED),
    SaidStatistic(Field.FALL, _TO_HALVE, word_set("did does do will")),
    SaidStatistic(None, _GOES, word_set("direction way")),
    SaidStatistic(Field.CHANGE, _GROUND),
    SaidStatistic(Field.FALL, _BROUGHT_DOWN, word_set("we weve")),
    SaidStatistic(Field.FALL, _TAKEN_OFF, frozenset({"much"})),
    SaidStatistic(Field.COMPARE, _BETTERED, word_set("last year previous month quarter")),
    SaidStatistic(Field.SINCE_WHEN_OF_AN_END, _SINCE_WHEN, word_set("highest lowest worst best biggest smallest")),
    SaidStatistic(
        None,
        _POINTS_MOVED,
        word_set(
            "moved changed shifted risen fallen dropped improved gone move change rise fall drop come climb climbed go"
        ),
    ),
)
"""All of them, each with what it asks for."""
