"""Questions of what the catalogue says of a name, and not of its figures."""

from dataclasses import replace

import pytest

from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import Intent, Question
from bot.asking.reading.reading import read
from bot.chasing.register import Lead, Register
from tests.asking.catalogue import DAY, FRAMEWORK, measure, understood

_REGISTER = Register(leads={"acc": Lead("acc", "ACC Crime"), "head": Lead("head", "Head of Public Protection")})
_MORE = {
    "knife": measure("knife", "Knife-enabled offences"),
    "violence": measure("violence", "Serious violence (Home Office definition)"),
    "residential": measure("residential", "Residential burglary"),
}
VOCABULARY = Vocabulary.of(replace(FRAMEWORK, measures={**FRAMEWORK.measures, **_MORE}), _REGISTER)


def asked(text: str) -> Question:
    outcome = read(text, VOCABULARY, DAY).outcome
    assert isinstance(outcome, Question), outcome
    return outcome


@pytest.mark.parametrize(
    ("text", "measure_meant"),
    [
        ("what does burglary include", "burglary"),
        ("whats burglary actually mean", "burglary"),
        ("whats robbery mean", "robbery"),
        ("wots robbery mean exactly", "robbery"),
        ("whats a robbery actually count as", "robbery"),
        ("what counts as getting a robbery", "robbery"),
        ("does burglary include sheds", "burglary"),
        ("do the robbery figures cover attempts", "robbery"),
        ("what counts as robbery in these numbers?", "robbery"),
        ("what do we count as robbery", "robbery"),
        ("what do you class as robbery?", "robbery"),
        ("what makes up hate crime", "hate"),
        ("what's included in the burglary figure", "burglary"),
        ("what does knife-enabled actually cover, is it just stabbings", "knife"),
        ("remind me what robbery leaves out", "robbery"),
        ("tell me how the solved rate is worked out", "outcomes"),
        ("how do you calculate the solved rate", "outcomes"),
        ("what's the definition of hate crime here", "hate"),
        ("is a rise in robbery good or bad", "robbery"),
        ("what is meant by hate crime", "hate"),
        ("what exactly counts as hate crime", "hate"),
        ("what counts as robbery, is a snatched phone in it?", "robbery"),
        ("what's included in serious violence under the Home Office definition", "violence"),
        ("which system do the robbery figures come out of", "robbery"),
        ("what does hate crime actually mean?", "hate"),
        ("what on earth does burglary mean", "burglary"),
        ("what does knife stand for here", "knife"),
        ("what's the solved rate actually measuring", "outcomes"),
        ("did the burglary definition change at some point", "burglary"),
        ("is it lower or higher that's good for the solved rate", "outcomes"),
        ("I would like to know what the burglary measure includes before I quote it", "burglary"),
        ("what counts as hate crime in our figures? partner asked", "hate"),
        ("what counts as robbery on here? the head teacher asked if a snatched phone is included", "robbery"),
        ("what is meant by the solved rate in these papers, who is asked?", "outcomes"),
        ("when you say hate crime what exactly is being counted", "hate"),
        ("they keep asking about burglary, what does that word actually mean", "burglary"),
        ("does resi burg include sheds", "residential"),
    ],
)
def test_what_is_counted_is_told_by_the_meaning(text: str, measure_meant: str) -> None:
    found = asked(text)
    assert (found.intent, found.topics) == (Intent.MEANING, (("measure", measure_meant),))


@pytest.mark.parametrize(
    "text", ["who is in our family", "which forces are in our family and why no Met", "is Derbys in our family"]
)
def test_who_is_in_a_group_is_told_by_its_meaning(text: str) -> None:
    assert asked(text).topics == (("peers", "family"),)


@pytest.mark.parametrize(
    "text",
    ["what does ACC Crime own", "all the measures the ACC crime owns", "list the measures owned by ACC Crime"],
)
def test_what_somebody_owns_is_told_by_the_lead(text: str) -> None:
    found = asked(text)
    assert (found.intent, found.topics) == (Intent.LEAD, (("lead", "acc"),))


def test_a_lead_goes_by_a_part_of_the_title_that_is_nobody_elses() -> None:
    assert asked("which measures does public protection own").topics == (("lead", "head"),)


@pytest.mark.parametrize(
    ("text", "listed"),
    [
        ("what have you got on theft", ("theft-of", "theft-from")),
        ("what measures do you hold about theft and hate", ("theft-of", "theft-from", "hate")),
        ("what theft stuff can u give me", ("theft-of", "theft-from")),
    ],
)
def test_measures_are_listed_by_words_of_their_names(text: str, listed: tuple[str, ...]) -> None:
    found = asked(text)
    assert (found.intent, tuple(key for _, key in found.topics)) == (Intent.LIST_MEASURES, listed)


@pytest.mark.parametrize("text", ["what have you got on theft and saucers", "what have you got on saucers"])
def test_measures_are_not_listed_by_some_of_the_words(text: str) -> None:
    found = read(text, VOCABULARY, DAY).outcome
    assert not (isinstance(found, Question) and found.intent is Intent.LIST_MEASURES)


def test_all_measures_are_listed_as_they_are_asked_for() -> None:
    assert asked("list all the measures you hold").intent is Intent.LIST_MEASURES


@pytest.mark.parametrize(
    "text", ["does burglary go up in December", "is robbery up in our area", "is burglary down on last year"]
)
def test_a_question_of_figures_stays_one(text: str) -> None:
    assert understood(text).intent is Intent.CHANGE


def test_what_we_count_more_of_is_no_definition() -> None:
    found = read("do we count more burglaries than last year", VOCABULARY, DAY).outcome
    assert not (isinstance(found, Question) and found.intent is Intent.MEANING)


@pytest.mark.parametrize(
    ("text", "is_asked"),
    [
        ("is KSI casualties or collisions", True),
        ("does KSI count collisions or casualties", True),
        ("is KSI counted in casualties or collisions", True),
        ("is KSI up or down", False),
        ("is KSI cars or bikes", False),
        ("is KSI casualties or arrests", False),
    ],
)
def test_which_of_two_is_counted_is_told_by_the_description_that_speaks_of_both(text: str, is_asked: bool) -> None:
    ksi = measure("ksi", "Killed or seriously injured", "KSI", description="Casualties, not collisions")
    words = Vocabulary.of(replace(FRAMEWORK, measures={"ksi": ksi}), Register())
    found = read(text, words, DAY).outcome
    assert (isinstance(found, Question) and found.topics == (("measure", "ksi"),)) is is_asked


@pytest.mark.parametrize(
    "text",
    [
        "what counts as a grade 1 response on time",
        "what does grade 1 response on time mean",
        "what counts as grade 1 response in target",
        "what counts as making grade 1 response in time",
    ],
)
def test_within_its_limit_is_what_the_meaning_tells(text: str) -> None:
    response = measure("response", "Grade 1 response", description="Reached within 15 minutes")
    words = Vocabulary.of(replace(FRAMEWORK, measures={"response": response}), Register())
    found = read(text, words, DAY).outcome
    assert isinstance(found, Question) and found.topics == (("measure", "response"),)
