from dataclasses import replace

from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import Intent
from bot.asking.reading.reading import read
from bot.figures.areas import PeerGroup
from tests.asking.catalogue import DAY, FRAMEWORK, REGISTER, understood

DISTRICTS = PeerGroup("districts", "Districts", ("harrow", "harlow", "march"))
GROUPED = Vocabulary.of(replace(FRAMEWORK, peer_groups={**FRAMEWORK.peer_groups, "districts": DISTRICTS}), REGISTER)


def test_the_rank_of_an_area_among_those_of_its_kind_is_told_of_it_alone() -> None:
    for text in (
        "rank of harrow for burglary among the districts",
        "where does harrow rank for burglary in our districts",
    ):
        question = read(text, GROUPED, DAY).outcome
        assert getattr(question, "intent", None) is Intent.RANK, (text, question)
        assert (question.areas, question.peers) == (("harrow",), "districts")


def test_without_a_group_of_them_and_without_an_area_they_are_put_in_order() -> None:
    assert understood("rank of harrow for burglary among the districts").intent is Intent.RANKING
    question = read("rank the districts for burglary", GROUPED, DAY).outcome
    assert getattr(question, "intent", None) is Intent.RANKING
