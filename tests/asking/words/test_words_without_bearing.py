"""No word that may say which cases are counted is passed over beside a measure; those that say nothing of them are."""

import pytest

from bot.asking.question import Intent
from bot.asking.words.word_sets import word_set
from bot.asking.words.words_without_bearing import ANYWHERE, ASKED_AND_PREPARED
from tests.asking.catalogue import not_understood, understood

NARROWING = word_set(
    """
    attended detected charged repeat repeated first new live open closed historic solved unsolved unreported attempted
    serious only excluding under slight slightly fatal fatally minor violent armed domestic racial male female young
    elderly commercial online overnight weekend planned recent recently reopened withdrawn upheld resolved formally
    informally properly slowly mostly mainly partly locally nationally repeatedly newly previously almost half
    never not without except besides linked recoded stranger gang knife alcohol seriously badly supplied produced
    """
)


@pytest.mark.parametrize("word", sorted(NARROWING))
def test_a_word_that_may_narrow_a_figure_beside_a_measure_stops_the_answer(word: str) -> None:
    assert not {word} & (ANYWHERE | ASKED_AND_PREPARED)
    not_understood(f"{word} burglary in harrow last month")
    not_understood(f"burglary in harrow last month involving {word}")


@pytest.mark.parametrize(
    "text",
    [
        "tbh is burglary finally coming down in harrow",
        "burglary in harrow last month fyi thx",
        "what the hell happened with burglary in harrow last month, honestly",
        "press office here, burglary in harrow last month",
        "the gaffer's convinced burglary is down in harrow, is he right?",
        "burglary down in harrow? y/n",
        "where's burglary in harrow sitting at",
        "a quick line on burglary in harrow last month",
        "as discussed, grateful for burglary in harrow last month",
        "bet burglary is up in harrow, does that stack up",
        "not sure if you do this but burglary in harrow last month",
        "burglary in harrow looks mad, what was it last month",
        "my chief is on the phone asking about burglary in harrow last month",
    ],
)
def test_what_can_change_no_figure_is_passed_over(text: str) -> None:
    question = understood(text)
    assert (question.measures, question.areas) == (("burglary",), ("harrow",))
    assert question.intent in (Intent.VALUE, Intent.CHANGE, Intent.SIGNALS)


@pytest.mark.parametrize("text", ["requested burglary in harrow last month", "enquiries about burglary last month"])
def test_asking_is_before_a_measure_alone(text: str) -> None:
    understood(text)
    not_understood("burglary requested in harrow last month")


@pytest.mark.parametrize(
    "text",
    [
        "i want the serious ones, burglary in harrow last month",
        "we only want women, burglary in harrow last month",
        "i mean the ones at night, burglary in harrow last month",
        "burglary in harrow last month, i want those from shops",
    ],
)
def test_a_clause_that_may_say_which_is_meant_is_no_chat(text: str) -> None:
    not_understood(text)
