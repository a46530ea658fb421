from tests.asking.rural_catalogue import not_understood, understood


def test_a_small_word_that_says_less_is_no_part_of_a_name() -> None:
    assert not_understood("under-reported robbery in vale last month").reason == "word"
    assert understood("robbery within vale last month").measures == ("robbery",)
