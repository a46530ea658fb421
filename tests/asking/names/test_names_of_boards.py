"""What a board is called beside its key: with some of its words left out, where no other board has them."""

from bot.asking.names.names_of_boards import names_of_boards

BOARDS = ("mills-divisional-performance-meeting", "force-performance-board", "police-and-crime-panel")


def _of(board: str) -> set[str]:
    return {name for name, of in names_of_boards(BOARDS) if of == board}


def test_a_board_goes_by_some_of_its_words_in_their_order() -> None:
    assert {"mills performance meeting", "divisional performance meeting", "mills divisional meeting"} <= _of(BOARDS[0])
    assert {"force board", "performance board"} <= _of(BOARDS[1])
    assert {"crime panel", "police panel"} <= _of(BOARDS[2])


def test_meeting_with_one_word_before_it_is_no_board() -> None:
    assert not {"mills meeting", "divisional meeting"} & _of(BOARDS[0])


def test_what_two_boards_have_is_a_name_of_neither() -> None:
    both = ("north-performance-board", "south-performance-board")
    assert "performance board" not in {name for name, _ in names_of_boards(both)}
