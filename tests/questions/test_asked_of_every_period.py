"""`Always`, `never`, `ever`: asked of every period that is held, and never told of the newest alone."""

import pytest

from bot.asking.answers import Status
from bot.duties.answer import World
from tests.questions.conversations import said

OVER_WALSALL = "Robbery in Coventry: above Walsall in 26 of the 28 months held (3 missing)"
"""It was 26 against 41 in March 2024 and 53 against 53 in October 2025."""


@pytest.mark.parametrize(
    ("asked", "words"),
    [
        *(
            ([one], f"{OVER_WALSALL}, September 2023 to March 2026; last not so in October 2025, 53 against 53")
            for one in (
                "has Coventry always had more robbery than Walsall",
                "does Coventry always have more robbery than Walsall",
                "is robbery in Coventry always higher than in Walsall",
                "is Coventry consistently above Walsall for robbery",
            )
        ),
        (["does Walsall always have more burglary than Dudley"], "above Dudley in 4 of the 28 months held"),
        (["has Coventry ever had less robbery than Walsall"], "yes, below Walsall in 1 of the 28 months held"),
        (["has Coventry always been better than Walsall for robbery"], "below Walsall in 1 of the 28 months"),
        (
            ["has recorded robbery always been higher in West Yorkshire than in Merseyside"],
            "above Merseyside Police in all of the 55 quarters held",
        ),
        (["was robbery in Coventry always above 20"], "above 20 in all of the 28 months held"),
        (["has robbery in Dudley never been under 30"], "below 30 in 14 of the 28 months held"),
        (["robbery in Dudley", "never been under 30"], "below 30 in 14 of the 28 months held"),
        (["robbery in Dudley", "has it always been under 100"], "below 100 in all of the 28 months held"),
        # Since a day, all year and a month are each of the periods, and a sum only where one is asked for.
        (["has robbery in Dudley been under 30 since Christmas"], "below 30 in all of the 3 months held, January to"),
        (["robbery in Dudley", "has it been under 30 since Christmas"], "below 30 in all of the 3 months held"),
        (["has burglary in Coventry stayed over 150 since April 2025"], "above 150 in 5 of the 12 months held"),
        (["has burglary in Coventry dropped below 150 since April 2025"], "yes, below 150 in 7 of the 12 months held"),
        (["has burglary in Dudley been over 100 all year"], "above 100 in 11 of the 12 months held, April 2025 to"),
        (["is burglary in Dudley over 140 a month"], "Dudley: above 140 in 7 of the 28 months held"),
        (["has burglary in Coventry been over 1,000 altogether since April 2025"], "in total, from April 2025 to"),
        (["have there been over 1,000 burglaries in Coventry since April 2025"], "in total, from April 2025 to"),
    ],
)
def test_it_is_told_in_how_many_of_them_it_was_so(talking: World, asked: list[str], words: str) -> None:
    *_, found = said(talking, asked, thread=" / ".join(asked))
    assert words in found.text


@pytest.mark.parametrize(
    "asked",
    [
        "have we always been worst of the similar forces for vehicle offences",
        "has Birmingham always been the worst borough for robbery",
        "does Birmingham always have the most robbery",
        "have we always met the target for PCSOs",
        "has Birmingham always had more robbery than the force",
        "has robbery always gone up in December",
        "has Coventry always had more robbery than Walsall per 1,000",
    ],
)
def test_what_is_not_looked_through_is_refused_by_the_word(talking: World, asked: str) -> None:
    (found,) = said(talking, [asked], thread=asked)
    assert found.status is Status.UNKNOWN
    assert "“always” would be passed over" in found.text


@pytest.mark.parametrize(
    ("asked", "words"),
    [
        ("what is the highest robbery has ever been", "highest 744, in October 2023"),
        ("lowest ever burglary in Dudley", "lowest 98, in February 2026"),
        ("as always, burglary in Coventry", "Burglary in Coventry: 153 in March 2026"),
        ("have we ever been below 100 for robbery in Dudley", "yes, below 100 in 28 of the 28 months held"),
    ],
)
def test_records_and_what_is_said_in_passing_stay(talking: World, asked: str, words: str) -> None:
    (found,) = said(talking, [asked], thread=asked)
    assert words in found.text
