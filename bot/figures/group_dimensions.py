"""The groups of a measure by what they tell apart: the dimension in their keys, or else what their names tell.

A survey's groups may be men, women, and three ages, with no dimension declared: `by age` is then asked of the ages.
Searches may stand by outcome and by ethnicity in one row: together they would be twice as many as there were.
"""

import re
from collections.abc import Mapping

from bot.figures.measures import NO_DIMENSION, Group, Measure, dimension_of

AGE, SEX, ETHNICITY, OUTCOME = "age", "sex", "ethnicity", "outcome"
_OF_AN_AGE = re.compile(
    r"(?:ages?d? )?(?:\d+(?: to |-| - )\d+|\d+(?: and over| or over| plus|\+| and older| and above)"
    r"|(?:under|over|below|younger than|older than)[ -]\d+)s?(?: years?(?: olds?)?)?",
    re.IGNORECASE,
)
_OF_A_SEX = re.compile(r"women|men|wom[ae]n and girls|men and boys|females?|males?|girls|boys", re.IGNORECASE)
_BESIDE_ETHNIC = r"any|other|multiple|background|group|groups|british|or|and|heritage|people"
_OF_AN_ETHNICITY = re.compile(
    rf"(?:(?:{_BESIDE_ETHNIC}) )*(?:white|black|asian|mixed|chinese|arab|ethnic|ethnicity)"
    rf"(?:(?: |/| / )(?:{_BESIDE_ETHNIC}|white|black|asian|ethnic|ethnicity|not|stated|known|recorded|unknown))*",
    re.IGNORECASE,
)
_CAME_OF_IT = (
    r"arrest(?:ed|s)?|charged?|charges|summons(?:ed)?|cautions?|cautioned|(?:no|nil) further action|nfa"
    r"|(?:community|informal|local) resolutions?|(?:fixed )?penalty notices?|warnings?|(?:out of court )?disposals?"
    r"|nothing found|released|voluntary (?:attendance|interview)|reported for summons|postal requisition"
)
_OF_AN_OUTCOME = re.compile(rf"(?:{_CAME_OF_IT})(?:(?: or | and |/|, ?)(?:{_CAME_OF_IT}))*", re.IGNORECASE)
_TOLD: Mapping[str, re.Pattern[str]] = {
    AGE: _OF_AN_AGE,
    SEX: _OF_A_SEX,
    ETHNICITY: _OF_AN_ETHNICITY,
    OUTCOME: _OF_AN_OUTCOME,
}
_OF_THE_REST = re.compile(
    r"(?:(?:or|and|other|others|any|unknown|unstated|unspecified|refused|missing|blank|undefined"
    r"|(?:not|none|never) (?:stated|known|recorded|provided|given|disclosed|declared|applicable|specified|said|defined)"
    r"|prefer not to (?:say|state)|(?:declined|refused) to (?:say|state|answer)"
    r"|ethnicity|age|sex|gender|outcome|group|groups|background)(?:[ /,]+|$))+",
    re.IGNORECASE,
)
"""Those of whom it is not told: they are of the one dimension that the others beside them are of."""
_FEWEST = 2


def groups_in(measure: Measure, dimension: str) -> tuple[Group, ...]:
    """The groups of one dimension, in the order of the catalogue."""
    declared = {dimension_of(group.key) for group in measure.groups} - {NO_DIMENSION}
    beside = measure.groups if declared == {dimension} else ()  # Not stated may stand there without a dimension
    own = tuple(
        group
        for group in measure.groups
        if dimension_of(group.key) == dimension or (group in beside and _OF_THE_REST.fullmatch(group.name))
    )
    return own or told_by_names(measure).get(dimension, ())


def told_by_names(measure: Measure) -> Mapping[str, tuple[Group, ...]]:
    """The ages, sexes, ethnicities and outcomes among groups that stand beside others, none of them declared so.

    Where nothing but those of whom it is not told stand beside them, these are of the same dimension.
    """
    undeclared = tuple(group for group in measure.groups if dimension_of(group.key) == NO_DIMENSION)
    found = {}
    for dimension, pattern in _TOLD.items():
        told = tuple(group for group in undeclared if pattern.fullmatch(group.name))
        if _FEWEST <= len(told) < len(undeclared):
            rest = all(_OF_THE_REST.fullmatch(group.name) for group in undeclared if group not in told)
            found[dimension] = undeclared if rest else told
    return found


def dimensions_of(measure: Measure) -> tuple[str, ...]:
    """The dimensions of a measure's groups: where names tell some, what is declared of none of them is none."""
    told = told_by_names(measure)
    declared = dict.fromkeys(dimension_of(group.key) for group in measure.groups)
    return (*told, *(one for one in declared if one != NO_DIMENSION or not told))
