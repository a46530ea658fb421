"""What can come after some words of wordings is worked out once, the same for all words that none of them has."""

from bot.asking.words.wording_states import END, Guard, Node, Place, States

WANTS = Node((Node((END,), frozenset({"to"})), END), frozenset({"wants", "needs"}))
AT_THE_END = Node((Node((END,), guard=Guard.CLOSES),), frozenset({"please"}))


def place(word: str, *, short: bool = False, begins: bool = False, closes: bool = False) -> Place:
    return Place(word, short, begins, closes)


def test_a_wording_may_end_behind_any_word_that_end_follows() -> None:
    states = States([WANTS])
    ended, wanted = states.next(states.first, place("wants"))
    assert (ended, wanted is None) == (False, False)
    assert wanted is not None
    ended, more = states.next(wanted, place("to"))
    assert (ended, more is None) == (True, False)


def test_a_guard_is_passed_only_where_it_holds() -> None:
    states = States([AT_THE_END])
    _, behind = states.next(states.first, place("please"))
    assert behind is not None
    assert states.next(behind, place("", closes=False)) == (False, None)
    assert states.next(behind, place("", closes=True)) == (True, None)


def test_what_comes_of_a_word_is_kept_and_unknown_words_are_alike() -> None:
    states = States([WANTS, AT_THE_END])
    assert [states.known(word) for word in ("wants", "to", "please", "robbery")] == ["wants", "to", "please", ""]
    assert states.next(states.first, place("wants")) is states.next(states.first, place("wants"))
    _, after_wants = states.next(states.first, place("wants"))
    _, after_needs = states.next(states.first, place("needs"))
    assert after_wants is after_needs
    assert states.next(states.first, place("")) == (False, None)
