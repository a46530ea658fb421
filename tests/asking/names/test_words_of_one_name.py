"""What a phrase can be is looked for only where its words stand in the names of one thing; nothing is lost by it."""

import json
from itertools import islice
from pathlib import Path

import pytest

from bot.asking.names.vocabulary import LONGEST_PHRASE, Vocabulary
from bot.asking.names.words_of_one_name import WordsOfOneName
from bot.asking.words.tokens import plain_text, tokens_of, words_of
from bot.files.catalogue import read_catalogue

ROOT = Path(__file__).parents[3]
PACKS = {
    ROOT: ROOT / "tests" / "questions" / "blind" / "sample.jsonl",
    ROOT / "tests" / "data" / "third_force": ROOT / "tests" / "questions" / "blind" / "third_force.jsonl",
}
EVERY_SO_MANY = 5
NAMES = WordsOfOneName(
    [
        (words_of("Stop and search"), ["searches"]),
        (words_of("Arrests from stop and search"), ["arrests"]),
        (words_of("Cybercrime"), ["cyber"]),
        (words_of("Burglaries of 2nd homes"), ["second homes"]),
        (words_of("Sale"), ["sale"]),
    ],
    free={"of", "the", "who", "are"},
    telling={"led"},
)


@pytest.mark.parametrize(
    "said",
    [
        "stop search",
        "search arrest",
        "stopsearch",
        "stop and searches",
        "cyber crimes",
        "burglary of second homes",
        "second home burglary",
        "sales",
        "the sale of",
        "searches in Sale that led",
    ],
)
def test_words_of_the_names_of_one_thing_may_be_one_of_them_in_any_form(said: str) -> None:
    assert NAMES.may_be_one(words_of(said))


@pytest.mark.parametrize("said", ["search sale", "stop in", "cyber arrests", "burglary last", "2026 searches"])
def test_words_that_no_one_thing_is_called_by_are_no_name(said: str) -> None:
    assert not NAMES.may_be_one(words_of(said))


@pytest.mark.parametrize("home", PACKS, ids=lambda home: PACKS[home].stem)
def test_no_phrase_of_a_pack_means_less_for_it(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    catalogue = read_catalogue(home)
    asked = Vocabulary.of(catalogue.framework, catalogue.register)
    phrases = list(phrases_of(PACKS[home]))
    said = {phrase: asked.readings(phrase) for phrase in phrases}
    stopped = [
        phrase
        for phrase in phrases
        if said[phrase] and not all(asked.goes_on(phrase[:length]) for length in range(1, len(phrase)))
    ]
    monkeypatch.setattr(WordsOfOneName, "may_be_one", lambda names, words: True)
    everywhere = Vocabulary.of(catalogue.framework, catalogue.register)
    assert sum(map(bool, said.values())) > len(phrases) / 100
    assert {phrase: everywhere.readings(phrase) for phrase in phrases} == said
    assert stopped == []


def phrases_of(pack: Path) -> set[tuple[str, ...]]:
    found: set[tuple[str, ...]] = set()
    for line in islice(pack.read_text(encoding="utf-8").splitlines(), 0, None, EVERY_SO_MANY):
        words = [token.word for token in tokens_of(plain_text(json.loads(line)["question"]))]
        places = range(len(words))
        found |= {tuple(words[at : at + length]) for at in places for length in range(1, LONGEST_PHRASE + 1)}
    return found
