"""What a group is said to be called is taken, where it is what happens; whom and with what is asked back."""

from dataclasses import replace

import pytest

from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import NotUnderstood, Question
from bot.asking.reading.reading import read
from bot.chasing.register import Register
from bot.figures.measures import Combine, Group, Measure, Unit
from tests.asking.catalogue import DAY, FRAMEWORK, measure

MEASURES = (
    measure(
        "violence",
        "Serious violence",
        "serious violent crime",
        groups=(Group("knife", "Knife-enabled", ("knife crime", "KEC")), Group("rest", "Other serious violence")),
    ),
    measure(
        "outcomes",
        "Positive outcomes",
        groups=(
            Group("charged", "Charged or summonsed", ("charged", "charges")),
            Group("resolved", "Community resolution", ("community resolutions", "comm res")),
            Group("cautioned", "Caution", ("cautions",)),
            Group("burglary", "Of burglary", ("house burglary",)),
        ),
    ),
    measure("referrals", "Fraud and cyber referrals", groups=(Group("cyber", "Cyber-dependent", ("cyber crime",)),)),
    measure(
        "driving",
        "Fatal Five Enforcement",
        "fatal five offences",
        groups=(
            Group("drink", "Drink and drug driving", ("drink drive",)),
            Group("phone", "Mobile phone", ("phones",)),
        ),
    ),
    measure(
        "custody",
        "Detainees booked in",
        groups=(
            Group("quick", "Waited under 30 minutes", ("under 30 minutes",)),
            Group("slow", "Waited 30 minutes or more", ("long waits",)),
        ),
    ),
    measure(
        "files",
        "Case files right first time",
        unit=Unit.PERCENT,
        combine=Combine.RATIO,
        groups=(Group("gap", "Anticipated guilty plea", ("GAP files",)), Group("ngap", "Not guilty plea")),
    ),
    measure(
        "nuisance",
        "Antisocial behaviour calls",
        groups=(
            Group("begging", "Begging and street drinking", ("begging",)),
            Group("noise", "Noise from homes", ("noisy neighbours",)),
            Group("girls", "Female victims"),
        ),
    ),
    measure("stops", "Vehicle stops", groups=(Group("equipped", "Going equipped"), Group("plain", "No reason given"))),
    measure("searches", "Stop and searches", groups=(Group("s", "For weapons", ("weapon searches", "weapons")),)),
    measure("missing", "Missing reports", groups=(Group("care", "Children in care", ("looked after children",)),)),
    measure("pubs", "Night-time violence", "night crime", groups=(Group("street", "Street", ("street robbery",)),)),
    measure(
        "solved",
        "Solved rate",
        unit=Unit.PERCENT,
        combine=Combine.RATIO,
        groups=(Group("rural", "Rural", ("rural crime",)), Group("hate", "Hate", ("hate crime",))),
    ),
)
VOCABULARY = Vocabulary.of(replace(FRAMEWORK, measures={one.key: one for one in MEASURES}), Register())


@pytest.mark.parametrize(
    ("text", "key", "group"),
    [
        ("knife crime last month", "violence", "knife"),
        ("Knife crimes, force, last month.", "violence", "knife"),
        ("is knife crime up on last year", "violence", "knife"),
        ("which district has most knife crime", "violence", "knife"),
        ("community resolutions in February", "outcomes", "resolved"),
        ("how many charges in February", "outcomes", "charged"),
        ("cautions in Harrow since January", "outcomes", "cautioned"),
        ("cyber crime in February", "referrals", "cyber"),
        ("drink drive last month v feb 25", "driving", "drink"),
        ("weapon searches last month", "searches", "s"),
        ("comm res feb v feb 25", "outcomes", "resolved"),
        ("long waits in Harrow last month", "custody", "slow"),
        ("how many long waits in February", "custody", "slow"),
        ("GAP files in Harrow last month", "files", "gap"),
        ("what % of gap files last month", "files", "gap"),
        ("begging and street drinking in Harrow last month", "nuisance", "begging"),
        ("how much begging and street drinking in February", "nuisance", "begging"),
        ("noise from homes last month", "nuisance", "noise"),
    ],
)
def test_a_declared_name_of_what_happens_is_taken(text: str, key: str, group: str) -> None:
    found = read(text, VOCABULARY, DAY)
    assert isinstance(found.outcome, Question), found
    assert (found.outcome.measures, found.outcome.groups) == ((key,), (group,))


@pytest.mark.parametrize(
    "text",
    [
        "phones last month",  # with what
        "weapons last month",
        "looked after children last month",  # of whom
        "street robbery last month",  # a deed that the measure is not of
        "house burglary last month",  # counted of outcomes, which are no crimes
        "charged last month",
        "charges dropped last month",
        "charges for robbery last month",
        "rural crime last month",  # a group of a percentage
        "knife crime victims last month",
        "knife crime among women last month",
        "how many GAP files last month",  # of them some were right
        "long last month",
        "long waits for weapons last month",
        "under 30 minutes last month",
        "comm last month",
        "female victims last month",
        "going equipped last month",  # an offence, or why a car was stopped
        "street drinking last month",
        "begging and drinking last month",
    ],
)
def test_what_may_be_another_is_asked_back(text: str) -> None:
    assert isinstance(read(text, VOCABULARY, DAY).outcome, NotUnderstood)


def test_a_name_that_is_part_of_another_measures_name_is_asked_back() -> None:
    robbery = (Group("robbery", "Knife robbery", ("knifepoint robbery",)),)
    knives = measure("knives", "Knife Enabled Crime", groups=robbery)
    words = Vocabulary.of(replace(FRAMEWORK, measures={"knives": knives, "violence": MEASURES[0]}), Register())
    found = read("knifepoint robbery last month", words, DAY).outcome
    assert isinstance(found, Question)
    assert (found.measures, found.groups) == (("knives",), ("robbery",))
    assert isinstance(read("knife crime last month", words, DAY).outcome, NotUnderstood)


_IN_TIME = {"unit": Unit.PERCENT, "combine": Combine.RATIO}
_CALLS = measure(
    "calls",
    "Calls answered in time",
    groups=(Group("e", "Emergency calls", ("999", "999 calls")), Group("n", "Non-emergency calls", ("101",))),
    **_IN_TIME,
)
_ATTENDED = measure(
    "attendance",
    "Attendance within target",
    groups=(Group("i", "Immediate", ("immediates", "I grades")), Group("p", "Priority", ("P grades",))),
    **_IN_TIME,
)
_FORCE = measure(
    "force",
    "Use of force",
    groups=(Group("cuffs", "Handcuffs", ("cuffs",)), Group("taser", "Taser", ("CED",)), Group("hands", "Unarmed")),
)
_HATE = measure("hate", "Hate crime", groups=(Group("race", "Race strand"), Group("faith", "Faith strand")))
_REFERRALS = measure(
    "safeguarding",
    "Safeguarding referrals",
    groups=(
        Group("child", "Child protection referrals", ("child protection",)),
        Group("slavery", "Modern slavery referrals", ("modern slavery", "NRM")),
    ),
)
_SEARCHES = measure(
    "searches",
    "Stop and search by outcome",
    groups=(Group("arrest", "Arrest", ("arrests",)), Group("nfa", "No further action", ("nothing found", "NFA"))),
)
_ONE_GROUP = (_CALLS, _ATTENDED, _FORCE, _HATE, _REFERRALS, _SEARCHES)
_KEPT = Vocabulary.of(replace(FRAMEWORK, measures={one.key: one for one in _ONE_GROUP}), Register())


@pytest.mark.parametrize(
    ("text", "key", "groups"),
    [
        ("101 last month", "calls", ("n",)),
        ("999 in February", "calls", ("e",)),
        ("just 999", "calls", ("e",)),
        ("immediates in Harrow last month", "attendance", ("i",)),
        ("I grades last month", "attendance", ("i",)),
        ("P grades by district", "attendance", ("p",)),
        ("cuffs in Harrow in February", "force", ("cuffs",)),
        ("how many cuffs in February", "force", ("cuffs",)),
        ("CED last month", "force", ("taser",)),
        ("cuffs and taser in February", "force", ("cuffs", "taser")),
        ("race last month", "hate", ("race",)),
        ("faith last month", "hate", ("faith",)),
        ("child protection in February", "safeguarding", ("child",)),
        ("NRM last month", "safeguarding", ("slavery",)),
        ("NFA last month", "searches", ("nfa",)),
    ],
)
def test_a_name_that_is_declared_for_one_group_alone_is_that_group(
    text: str, key: str, groups: tuple[str, ...]
) -> None:
    found = read(text, _KEPT, DAY).outcome
    assert isinstance(found, Question), found
    assert (found.measures, found.groups) == ((key,), groups)


@pytest.mark.parametrize(
    "text",
    [
        "arrests last month",  # other arrests are made than those that searches led to
        "how many 999 calls last month",  # some of them were answered in time
        "how many immediates last month",
        "priority last month",  # much is a priority
        "cuffs on children last month",
        "taser by ambulance staff last month",
        "race relations last month",
        "999 hoaxes last month",
    ],
)
def test_what_may_be_more_than_a_group_or_is_narrowed_gets_no_figure(text: str) -> None:
    assert isinstance(read(text, _KEPT, DAY).outcome, NotUnderstood)


@pytest.mark.parametrize(
    "other",
    [
        measure("made", "999 calls made"),
        measure("other", "Deaths", groups=(Group("taser", "After Taser"), Group("999", "After a 999 call"))),
    ],
)
def test_a_declared_name_that_another_measure_bears_too_is_asked_back(other: Measure) -> None:
    words = Vocabulary.of(replace(FRAMEWORK, measures={one.key: one for one in (*_ONE_GROUP, other)}), Register())
    assert isinstance(read("999 in February", words, DAY).outcome, NotUnderstood)
