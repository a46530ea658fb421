"""Measures called in words that are in none of their names."""

from dataclasses import replace
from decimal import Decimal

import pytest

from bot.asking.names.named import Reading, Sort
from bot.asking.names.names_of_catalogue import there_are
from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import NotUnderstood, Question
from bot.asking.reading.reading import read
from bot.chasing.register import Register
from bot.figures.areas import Area
from bot.figures.framework import Framework
from bot.figures.measures import Better, Combine, Group, Measure, Unit
from bot.figures.targets import LevelTarget
from tests.asking.catalogue import DAY, FRAMEWORK, measure

_RATE = {"unit": Unit.PERCENT, "better": Better.HIGHER, "combine": Combine.RATIO}
VOCABULARY = Vocabulary.of(
    Framework(
        areas={
            one.key: one
            for one in (
                Area("here", "Here Police", "force"),
                Area("sale", "Sale", "town", "here"),
                Area("canal", "Canal Street", "ward", "sale"),
            )
        },
        measures={
            one.key: one
            for one in (
                measure("homes", "Burglary - Residential Home"),
                measure("of", "Vehicle Crime - Theft Of"),
                measure("from", "Vehicle Crime - Theft From"),
                measure("sexual", "Rape & Serious Sexual Offences"),
                measure("drugs", "Drug offences"),
                measure("hate", "Hate crime"),
                measure("attendance", "Grade 1 Median Response", unit=Unit.MINUTES, combine=Combine.NONE),
                measure("answered", "999 calls answered in 10 secs", **_RATE),
                measure("arrests", "Stop search arrest rate", **_RATE),
                measure("finds", "Stop and search - resulted in a find", **_RATE),
                measure("solved", "Solved Rate - Domestic Abuse", **_RATE),
                measure("custody", "Custody detentions"),
                measure("ksi", "Road users killed or seriously injured"),
                measure("wait", "101 average speed of answer", unit=Unit.SECONDS, combine=Combine.MEAN),
                measure("complaints", "Complaints finalised within 60 days", **_RATE),
                measure("open", "Open investigations", combine=Combine.LAST),
                measure("vacancies", "Police staff vacancies", combine=Combine.LAST),
                measure("trespass", "Trespass incidents"),
                measure("sickness", "Sickness days lost"),
                measure("officers", "Police Officer FTE", combine=Combine.LAST),
                measure("person", "Theft from the person"),
                measure("robbery", "Robbery of personal property", "street robbery"),
                measure("shops", "Robbery of business property"),
                measure("premises", "Burglary - business and community"),
                measure("mopeds", "Theft of powered two-wheelers"),
                measure("shots", "Lethal barrelled firearm discharges"),
                measure("abandoned", "101 calls abandoned by the caller", **_RATE),
                measure("casualties", "Fatal and serious road casualties"),
                measure("behaviour", "Threatening and abusive behaviour incl. breach of the peace"),
                measure("driving", "Drink and drug driving offences"),
                measure("staff", "Police staff headcount", combine=Combine.LAST),
                measure("reviews", "PDR completion", **_RATE),
                measure("charges", "Charge rate - rape", **_RATE),
                measure("taken-off", "Ward officer abstraction", **_RATE),
                measure("taser", "Taser deployments"),
                measure("wanted", "Outstanding wanted suspects", combine=Combine.LAST),
                measure("files", "Case files rejected by CPS", **_RATE),
                measure("farms", "Theft of agricultural machinery, livestock and fuel"),
                measure("renewals", "Firearms and shotgun renewals outstanding", "firearms licensing backlog"),
                measure("fatal", "Fatal collisions"),
            )
        },
        home="here",
    ),
    Register(),
)


@pytest.mark.parametrize(
    ("text", "meant", "said"),
    [
        ("dwelling burglary in Sale last month", "homes", "dwelling burglary"),
        ("how many houses in Sale were broken into last month", "homes", "houses were broken into"),
        ("burgled homes last month", "homes", "burgled homes"),
        ("theft from cars last month", "from", "theft from cars"),
        ("how many cars have been nicked", "of", "cars have been nicked"),
        ("emergency answering last month", "answered", "emergency answering"),
        ("find rate last month", "finds", "find rate"),
        ("what proportion of domestic abuse is solved", "solved", "proportion of domestic abuse is solved"),
        ("how many officers do we have", "officers", "officers"),
        ("how many people came through custody last month", "custody", "people came through custody"),
        ("custody throughput last month", "custody", "custody throughput"),
        ("people killed or seriously hurt on the roads", "ksi", "people killed or seriously hurt on the roads"),
        ("101 wait times last month", "wait", "101 wait times"),
        ("999 answer times last month", "answered", "999 answer times"),
        ("answering complaints on time", "complaints", "answering complaints on time"),
        ("how many crimes are sat open", "open", "crimes are sat open"),
        ("how many police staff posts were vacant", "vacancies", "police staff posts were vacant"),
        ("how many days did Sale lose to sickness last month", "sickness", "days lose to sickness"),
        ("how often do stop searches find something", "finds", "how often do stop searches find something"),
        ("find rate for stop searches last month", "finds", "find rate for stop searches"),
        ("trespass jobs in Sale last month", "trespass", "trespass jobs"),
        ("pickpocketing in Sale since April", "person", "pickpocketing"),
        ("average number of muggings a month on Canal St", "robbery", "muggings"),
        ("shop robberies last month", "shops", "shop robberies"),
        ("robberies of shops and businesses last month", "shops", "robberies of shops and businesses"),
        (
            "burglaries at businesses and community buildings",
            "premises",
            "burglaries at businesses and community buildings",
        ),
        ("mopeds and scooters stolen last month", "mopeds", "mopeds and scooters stolen"),
        ("gun shots fired last month", "shots", "gun shots fired"),
        ("what percent of 101 callers hung up last month", "abandoned", "percent of 101 callers hung up"),
        ("fatal and serious casualties last month", "casualties", "fatal and serious casualties"),
        ("threatening and abusive behaviour last month", "behaviour", "threatening and abusive behaviour"),
        ("how many drink and drug drivers we caught", "driving", "drink and drug drivers we caught"),
        ("drug driving and drink driving combined", "driving", "drug driving and drink driving"),
        ("police staff numbers last month", "staff", "police staff"),
        ("pdrs done last month", "reviews", "pdrs done"),
        ("what percentage of rapes end in a charge", "charges", "percentage of rapes end in a charge"),
        ("how much of the time are my ward officers pulled off their wards", "taken-off", None),
        ("taser use in Sale last month", "taser", "taser use"),
        ("how many people still wanted in Sale", "wanted", "people still wanted"),
        ("proportion of case files bounced by CPS", "files", "proportion of case files bounced by cps"),
        ("gun shots fired in Sale last month, the discharges measure", "shots", "gun shots fired"),
        (
            "phone snatches and dips in Sale last month. theft from the person I think",
            "person",
            "phone snatches and dips",
        ),
        ("how many people did we book in last month", "custody", "people did we book in"),
        ("theft of machinery and livestock and fuel last month", "farms", None),
        ("gun licence renewals still waiting", "renewals", None),
        ("how many people go through our cells in Sale", "custody", "people go through our cells"),
    ],
)
def test_a_measure_is_known_by_words_that_come_down_to_its_name(text: str, meant: str, said: str | None) -> None:
    found = read(text, VOCABULARY, DAY)
    assert isinstance(found.outcome, Question)
    assert found.outcome.measures == (meant,)
    assert not said or found.corrected == ((said, VOCABULARY.framework.measures[meant].name),)


@pytest.mark.parametrize(
    "text",
    [
        "theft of machinery and fuel last month",
        "gun licence renewals last month",
        "motorbike crashes last month",
        "phone snatches by gangs in Sale. theft from the person I suppose",
        "women robbed in Sale last month, street robbery i mean",
        "pickpocketing on trains",
        "armed shop robberies last month",
        "fatal casualties last month",
        "drink drivers convicted last month",
        "rapes that end in a caution",
        "officers pulled off their wards for football",
        "tasers used on children",
        "999 callers hung up last month",
        "police staff on leave",
        "pdrs done on time",
        "mopeds and bikes stolen",
        "threatening and abusive behaviour, how many threatening",
        "vehicle theft last month",  # of them, or from them
        "knife burglaries of homes",
        "sexual offences last month",  # one of two things that are counted together
        "cocaine drug offences",
        "hate incidents last month",  # an incident need not be a crime
        "how many did we arrest in stop and search",  # how many, and not at what rate
        "how many emergency calls did we answer",  # in whatever time
        "homes",
        "burglaries not of homes",
        "how many people died in custody",
        "how many children came through custody",
        "average 999 answer time last month",  # a part in time is no time
        "how many 101 wait times over 5 minutes",
        "how many burglaries are sat open",
        "how many complaints are still open",
        "how many police officer posts were vacant",
        "complaints wrapped up within 30 days",
        "how many officers did we lose to sickness",
        "how many stop searches led to something",
        "find rate of section 60 searches",
        "how often do stop searches find drugs",
    ],
)
def test_a_name_that_is_wider_or_narrower_is_not_taken_for_it(text: str) -> None:
    found = read(text, VOCABULARY, DAY).outcome
    assert isinstance(found, NotUnderstood)


@pytest.mark.parametrize(
    ("text", "meant", "said"),
    [
        ("domestic solved rate last month", "solved", "domestic solved rate"),
        ("median response grade 1 in March", "attendance", None),
    ],
)
def test_words_that_all_stand_in_the_names_of_one_measure_are_that_measure(
    text: str, meant: str, said: str | None
) -> None:
    found = read(text, VOCABULARY, DAY)
    assert isinstance(found.outcome, Question)
    assert found.outcome.measures == (meant,)
    assert [words for words, _ in found.only_held] == ([said] if said else [])


def test_how_many_people_live_somewhere_asks_for_the_resident_population() -> None:
    population = {Reading(Sort.MEASURE, "population")}
    assert (("people", "live"), population) in there_are({("resident", "population"): population})


_DIALLED = Vocabulary.of(
    Framework(
        areas={"here": Area("here", "Here Police", "force")},
        measures={
            one.key: one
            for one in (
                measure("calls", "999 calls received", "999 calls"),
                measure("answered", "999 calls answered within 10 seconds", "999 performance", **_RATE),
                measure("median", "Grade 1 median response time", "emergency response time", unit=Unit.MINUTES),
                measure("attended", "Grade 1 incidents attended within 20 minutes", "emergency attendance", **_RATE),
            )
        },
        targets=(
            LevelTarget(measure="answered", area="here", at_least=Decimal(90)),
            LevelTarget(measure="attended", area="here", at_least=Decimal(85)),
        ),
        home="here",
    ),
    Register(),
)


@pytest.mark.parametrize(
    "text", ["are we hitting the 999 target", "999 target", "are 999s on target", "999 in target last month"]
)
def test_a_number_that_is_dialled_is_of_the_measures_with_it_in_their_names(text: str) -> None:
    found = read(text, _DIALLED, DAY).outcome
    assert isinstance(found, Question), found
    assert found.measures == ("answered",)


@pytest.mark.parametrize("text", ["999 attendance last month", "999s within 20 minutes", "999 response last month"])
def test_a_number_that_is_dialled_is_no_grade_of_emergency(text: str) -> None:
    found = read(text, _DIALLED, DAY).outcome
    assert isinstance(found, NotUnderstood)


def test_emergencies_in_time_are_those_that_were_attended() -> None:
    found = read("emergencies on time last month", _DIALLED, DAY).outcome
    assert isinstance(found, Question)
    assert found.measures == ("attended",)


def _among(*measures: Measure) -> Vocabulary:
    return Vocabulary.of(replace(FRAMEWORK, measures={one.key: one for one in measures}), Register())


def test_break_ins_are_the_only_burglary_that_is_counted_and_the_answer_says_so() -> None:
    words = _among(
        measure("homes", "Dwelling burglary"),
        measure("cars", "Theft of vehicle", groups=(Group("keys", "Keys taken in burglary"),)),
        measure("solved", "Solved rate", groups=(Group("burglary", "Solved - burglary"),), **_RATE),
    )
    for text in ("break ins in Harrow last month", "break-ins past 6 months", "how many break ins last month"):
        found = read(text, words, DAY)
        assert isinstance(found.outcome, Question), found
        assert found.outcome.measures == ("homes",)
    for text in ("shed break ins last month", "break in rate last month", "break ins by teenagers last month"):
        assert isinstance(read(text, words, DAY).outcome, NotUnderstood), text


def test_of_several_burglaries_break_ins_are_asked_back() -> None:
    words = _among(measure("homes", "Residential burglary"), measure("shops", "Business burglary"))
    found = read("break ins last month", words, DAY).outcome
    assert isinstance(found, NotUnderstood)
    assert [one.label for one in found.choices] == ["Business burglary", "Residential burglary"]


def test_dd_is_drink_and_drug_driving_and_asked_back_where_two_are_called_so() -> None:
    arrests = measure("arrests", "Drink and drug drive arrests")
    found = read("DD arrests december last year", _among(arrests), DAY).outcome
    assert isinstance(found, Question)
    assert found.measures == ("arrests",)
    both = _among(arrests, measure("tests", "Drink drive arrests"))
    assert isinstance(read("DD arrests last month", both, DAY).outcome, NotUnderstood)


def test_the_force_behind_a_time_is_the_whole_force_and_none_that_was_used() -> None:
    words = _among(
        measure("detentions", "Detentions authorised"),
        measure("force", "Use of force per 100 detentions", "force in custody", unit=Unit.RATE, combine=Combine.RATIO),
    )
    found = read("how many detentions last month force", words, DAY).outcome
    assert isinstance(found, NotUnderstood)
    assert [one.label for one in found.choices] == ["Detentions authorised"]
    used = read("force used in custody last month", words, DAY).outcome
    assert isinstance(used, Question)
    assert used.measures == ("force",)


def test_what_is_the_name_of_one_measure_is_no_other_that_comes_down_to_the_same() -> None:
    two = (
        measure("detainees", "Custody detainees", "custody throughput"),
        measure("time", "Average detention time", "detention time", unit=Unit.MINUTES, combine=Combine.MEAN),
    )
    words = Vocabulary.of(replace(FRAMEWORK, measures={one.key: one for one in two}), Register())
    found = read("custody throughput and avg detention time, last month", words, DAY).outcome
    assert isinstance(found, Question)
    assert found.measures == ("detainees", "time")
    assert isinstance(read("custody throughput and typical detention time", words, DAY).outcome, NotUnderstood)
