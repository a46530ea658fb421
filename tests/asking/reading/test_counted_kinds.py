from bot.asking.question import Intent
from bot.asking.reading.counted_kinds import counts_all_of_a_kind
from tests.asking.rural_catalogue import VOCABULARY, understood


def test_as_many_as_there_are_are_all_of_them() -> None:
    assert counts_all_of_a_kind(["two", "districts"], 0, VOCABULARY)
    assert not counts_all_of_a_kind(["three", "districts"], 0, VOCABULARY)
    assert not counts_all_of_a_kind(["two", "robberies"], 0, VOCABULARY)


def test_all_areas_are_compared_with_one_another() -> None:
    question = understood("compare robbery in all two districts last month")
    assert (question.intent, question.by) == (Intent.VALUE, "district")
    question = understood("how does robbery compare between the two districts last month")
    assert (question.intent, question.by) == (Intent.VALUE, "district")
