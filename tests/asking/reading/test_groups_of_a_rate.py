"""Groups of a rate that are called as another measure is, groups named to split by, and what descriptions tell."""

from datetime import date
from decimal import Decimal

import pytest

from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import Intent, NotUnderstood, Question
from bot.asking.reading.reading import read
from bot.chasing.register import Register
from bot.figures.areas import Area
from bot.figures.framework import Framework
from bot.figures.measures import Better, Combine, Group, Unit
from bot.figures.targets import LevelTarget
from tests.asking.catalogue import measure

DAY = date(2026, 12, 1)
PERCENT = {"unit": Unit.PERCENT, "combine": Combine.RATIO, "better": Better.HIGHER}
KINDS = (Group("robbery", "Robbery offences"), Group("arson", "Arson"), Group("theft", "Theft"))
GRADES = (Group("a", "Grade A emergency", ("grade A",)), Group("b", "Grade B prompt", ("grade B",)))
TACTICS = (Group("cuffs", "Handcuffs"), Group("spray", "Irritant spray"), Group("taser", "Taser"))
SEXES = (Group("female", "Female victims", ("women",)), Group("male", "Male victims", ("men",)))
VOCABULARY = Vocabulary.of(
    Framework(
        areas={
            one.key: one
            for one in (
                Area("force", "Fen Police", "force"),
                Area("holm", "Holm and Wick", "district", "force", ("Holm", "Wick")),
                Area("stowe", "Stowe", "district", "force"),
            )
        },
        measures={
            one.key: one
            for one in (
                measure("robbery", "Robbery", "robberies"),
                measure("shops", "Shop theft"),
                measure("charges", "Charge rate", "charged", groups=KINDS, **PERCENT),
                measure("houses", "Burglary", groups=(Group("dwelling", "Dwelling"), Group("other", "Non-dwelling"))),
                measure("force", "Use of force", groups=TACTICS, description="Forms, each under its main tactic"),
                measure("abuse", "Domestic abuse", "DA", groups=SEXES),
                measure("losses", "Losses to fraud", "fraud", unit=Unit.POUNDS),
                measure(
                    "attendance",
                    "Attendance in time",
                    "attendance",
                    groups=GRADES,
                    description="Reached in time: grade A within 15 minutes in towns, grade B within the hour",
                    **PERCENT,
                ),
            )
        },
        home="force",
        targets=(
            LevelTarget(measure="attendance", area="force", at_least=Decimal(80)),
            LevelTarget(measure="charges", area="force", at_least=Decimal(12)),
        ),
    ),
    Register(),
)


def outcome(text: str) -> Question | NotUnderstood:
    return read(text, VOCABULARY, DAY).outcome


def understood(text: str) -> Question:
    found = outcome(text)
    assert isinstance(found, Question), found
    return found


@pytest.mark.parametrize(
    "text",
    [
        *(
            "charge rate for robbery",
            "charge rate for robberies",
            "charge rate robbery in October",
            "charged for robbery",
        ),
        *("what is the charge rate of robbery in Stowe", "charge rate on robbery this year v last"),
    ],
)
def test_the_rate_of_what_another_measure_counts_is_that_of_its_group(text: str) -> None:
    assert (understood(text).measures, understood(text).groups) == (("charges",), ("robbery",))


@pytest.mark.parametrize("text", ["robbery and charge rate", "charge rate, robbery"])
def test_two_that_are_joined_stay_two(text: str) -> None:
    assert set(understood(text).measures) == {"robbery", "charges"}


@pytest.mark.parametrize("text", ["charge rate for shop theft", "attendance for robbery"])
def test_what_no_group_is_called_has_no_rate(text: str) -> None:
    assert isinstance(outcome(text), NotUnderstood)


@pytest.mark.parametrize(
    "text",
    [
        *("burglary split dwelling / non-dwelling", "burglary split by dwelling and non-dwelling"),
        *("burglary in Stowe in May, dwelling v non dwelling split", "burglary, a dwelling/non-dwelling breakdown"),
    ],
)
def test_what_is_split_between_groups_that_are_named_is_told_of_those(text: str) -> None:
    assert (set(understood(text).groups), understood(text).by) == ({"dwelling", "other"}, "")


@pytest.mark.parametrize("text", ["use of force by tactic", "use of force by technique in October"])
def test_groups_go_by_what_their_measure_says_it_is_counted_by(text: str) -> None:
    assert understood(text).by == "groups:group"


@pytest.mark.parametrize("text", ["use of force by officer", "use of force by hour", "robbery by tactic"])
def test_by_what_is_none_of_their_groups_nothing_is_told(text: str) -> None:
    assert isinstance(outcome(text), NotUnderstood)


@pytest.mark.parametrize("text", ["what is grade a target time", "whats the target time for grade b"])
def test_the_time_limit_of_a_grade_is_told_by_what_is_counted(text: str) -> None:
    assert (understood(text).intent, understood(text).topics) == (Intent.MEANING, (("measure", "attendance"),))


def test_the_target_of_a_grade_is_still_asked_for_as_one() -> None:
    assert understood("grade a target").intent is Intent.TARGET


@pytest.mark.parametrize(
    "text", ["what share of DA victims are men", "what percentage of domestic abuse victims were men"]
)
def test_whom_a_group_is_of_says_no_more_beside_it(text: str) -> None:
    assert (understood(text).intent, understood(text).groups) == (Intent.SHARE, ("male",))


@pytest.mark.parametrize("text", ["how much lost to fraud since April", "how much have we lost to fraud this year"])
def test_what_was_lost_is_the_losses(text: str) -> None:
    assert understood(text).measures == ("losses",)


@pytest.mark.parametrize("text", ["how many lost to fraud", "how much lost to fraud by pensioners"])
def test_how_many_lost_and_who_is_not_told_in_pounds(text: str) -> None:
    assert isinstance(outcome(text), NotUnderstood)


@pytest.mark.parametrize("text", ["charge rate against the 12", "attendance v the 80", "attendance against 80"])
def test_a_target_goes_by_its_own_number(text: str) -> None:
    assert understood(text).intent is Intent.VARIANCE


@pytest.mark.parametrize("text", ["charge rate against the 80", "robbery against the 12", "attendance v 90"])
def test_what_is_no_target_of_what_is_named_is_no_aim(text: str) -> None:
    assert isinstance(outcome(text), NotUnderstood)


@pytest.mark.parametrize("text", ["robbery in holm+wick in May", "robbery holm + wick"])
def test_two_names_of_one_area_are_that_area(text: str) -> None:
    assert (understood(text).areas, understood(text).summed) == (("holm",), False)


def test_a_plus_adds_up_what_adds_up_and_tells_each_of_what_does_not() -> None:
    assert understood("robbery holm + stowe").summed
    assert not understood("charge rate holm + stowe").summed
    assert understood("charge rate holm + stowe").areas == ("holm", "stowe")


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("will we hit 80% on attendance by March", "whether"),
        ("when will we hit the attendance target", "when"),
        ("will we hit 80% on attendance", None),
    ],
)
def test_what_is_to_come_is_told_apart_from_how_it_stands(text: str, asks: str | None) -> None:
    assert (understood(text).intent, understood(text).foretold) == (Intent.VARIANCE, asks)
