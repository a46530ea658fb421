"""What names a place or a measure after a list of areas is asked of that one, in the list or not."""

import pytest

from bot.duties.answer import World
from tests.questions.conversations import said, talk

_ROSE = "which boroughs are up on robbery"
_DUDLEY = "Robbery in Dudley: -1 (-3.8%), 25 in March 2026 against 26 in February 2026"
_LIMITS = "which boroughs are above their limits"


@pytest.mark.parametrize(
    ("before", "then", "words"),
    [
        (_ROSE, "what about Dudley", _DUDLEY),
        (_ROSE, "dudley?", _DUDLEY),
        (_ROSE, "how's dudley doing", _DUDLEY),
        (_ROSE, "how many was it in dudley", _DUDLEY),
        (_ROSE, "and coventry", "Robbery in Coventry: +14 (+29.2%), 62 in March 2026"),
        (_ROSE, "and coventry and dudley", _DUDLEY),
        (_ROSE, "us?", "Robbery in West Midlands Police: +70 (+15.3%)"),
        (_ROSE, "and the force", "Robbery in West Midlands Police: +70 (+15.3%)"),
        (_ROSE, "dudley in february", "Robbery in Dudley: +10 (+62.5%), 26 in February 2026"),
        ("which boroughs are down on robbery", "and sandwell", "Robbery in Sandwell: +11 (+28.9%), 49"),
        ("which borough rose most for robbery", "what about sandwell", "Robbery in Sandwell: +11 (+28.9%), 49"),
        ("which three boroughs rose most for robbery", "and dudley", _DUDLEY),
        ("which boroughs are up on robbery since january", "dudley", "Robbery in Dudley: +9 (+56.3%), 25"),
        ("which forces are up on recorded robbery", "and us", "Recorded robbery in West Midlands Police: -8 (-0.5%)"),
        ("which forces are up on recorded robbery", "merseyside", "Recorded robbery in Merseyside Police: +73"),
        ("which boroughs bucked the trend on robbery", "and sandwell", "Robbery in Sandwell: +11 (+28.9%), 49"),
        ("which boroughs are over 100 for robbery", "and dudley", "25 in March 2026. That is not above 100."),
        ("which boroughs are over 100 for robbery", "how many did dudley have", "25 in March 2026. That is not above"),
        ("which boroughs are unusual for robbery", "and dudley", "Robbery in Dudley: 25 in March 2026. Stable"),
        (
            "which boroughs are above their limits for robbery",
            "dudley",
            "25 in March 2026. Not above its upper",
        ),
        ("share of robbery by borough", "and dudley", "Robbery in Dudley: 4.7% of Robbery in West Midlands Police"),
    ],
)
def test_a_place_behind_a_list_of_areas_is_that_place_by_itself(
    talking: World, before: str, then: str, words: str
) -> None:
    assert words in said(talking, [before, then])[-1].text


@pytest.mark.parametrize(
    ("before", "then", "words"),
    [
        (_ROSE, "and burglary", "Burglary rose in 5 of 7"),
        (_ROSE, "burglary in dudley", "Burglary in Dudley: 113 in March 2026"),
        (_ROSE, "the second one", "Robbery in Walsall"),
        (_ROSE, "and february", "(February 2026 against January 2026, by number)"),
        (_ROSE, "by how much", "Robbery rose in 5 of 7"),
        ("which boroughs had the most robbery", "and dudley", "Robbery in Dudley: 25 in March 2026"),
    ],
)
def test_what_names_no_place_alone_goes_on_from_the_list(talking: World, before: str, then: str, words: str) -> None:
    assert words in said(talking, [before, then])[-1].text


@pytest.mark.parametrize(
    ("kind", "then", "words"),
    [
        ("towns", "and East Wych", "Violence with injury in East Wych rose in 2 of 3 (October 2025"),
        ("towns", "and Deal", "Violence with injury in Deal: +6 (+16.7%)"),
        ("districts", "and East Wych", "Violence with injury in East Wych: +2 (+1.9%)"),
    ],
)
def test_a_place_around_those_that_were_listed_narrows_the_list(
    talking_of: dict[str, World], kind: str, then: str, words: str
) -> None:
    assert words in talk(talking_of, [f"which {kind} are up on violence with injury", then])[-1].text


@pytest.mark.parametrize(
    ("before", "then", "words"),
    [
        (_LIMITS, "for drug offences", "Drug offences: 4 of 7 boroughs are above their upper control limit"),
        (_LIMITS, "which are for drug offences", "Drug offences: 4 of 7 boroughs are above their upper control limit"),
        (_LIMITS, "and drug offences", "Drug offences: 4 of 7 boroughs are above their upper control limit"),
        (_LIMITS, "any for robbery", "Robbery: none of 7 boroughs is above its upper control limit in March 2026"),
        (_LIMITS, "what about robbery", "Robbery: none of 7 boroughs is above its upper control limit in March 2026"),
        (_LIMITS, "robbery?", "Robbery: none of 7 boroughs is above its upper control limit in March 2026"),
        (_LIMITS, "for robbery in february", "is above its upper control limit in February 2026"),
        (_LIMITS, "any for robbery or drug offences", "4 of 14 series are above their upper control limit"),
        (_LIMITS, "any in dudley", "Nothing of 15 series is above its upper control limit"),
        ("which boroughs are unusual", "burglary", "Burglary: 2 of 7 boroughs are in other than usual variation"),
        ("what is above its limit", "for robbery", "Nothing of 8 series is above its upper control limit"),
        ("what is unusual in dudley", "for robbery", "Robbery in Dudley: 25 in March 2026. Stable: usual variation"),
        ("which targets are missed", "for recorded robbery", "Recorded robbery in West Midlands Police: the target is"),
        ("which targets are missed", "for burglary", "The catalogue has no such target for Burglary"),
    ],
)
def test_a_measure_behind_a_list_is_asked_through_as_the_list_was(
    talking: World, before: str, then: str, words: str
) -> None:
    assert words in said(talking, [before, then])[-1].text


@pytest.mark.parametrize(
    ("before", "then", "words"),
    [
        (_LIMITS, "how is robbery doing", "Robbery in West Midlands Police: 528 in March 2026"),
        (_LIMITS, "how many robberies", "Robbery in West Midlands Police: 528 in March 2026"),
        (_LIMITS, "robbery in dudley", "Robbery in Dudley: 25 in March 2026"),
        (_LIMITS, "robbery by borough", "Robbery by borough (number, not rate), in March 2026"),
        (_LIMITS, "and robbery last year", "Robbery in West Midlands Police: 6,642"),
        ("what is unusual in dudley", "robbery", "Robbery in Dudley: 25 in March 2026. Within usual"),
    ],
)
def test_what_asks_for_a_figure_behind_a_list_has_it(talking: World, before: str, then: str, words: str) -> None:
    assert words in said(talking, [before, then])[-1].text
