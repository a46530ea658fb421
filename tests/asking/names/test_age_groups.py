import pytest

from bot.asking.names.age_groups import said_of_ages


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("Aged 16 to 34", "16 to 34 year olds"),
        ("16-24", "16 to 24"),
        ("Aged 16 to 34", "under 35"),
        ("Aged 60 and over", "over 60"),
        ("65+", "65 plus"),
        ("Aged under 25", "under 25s"),
        ("Under 18s", "under 18"),
    ],
)
def test_a_group_of_ages_is_called_in_several_ways(name: str, said: str) -> None:
    assert said in {*said_of_ages(name)}


@pytest.mark.parametrize("other", ["Aged 10 to 15", "Under 16", "Children"])
def test_where_others_are_younger_those_of_16_to_34_are_not_all_under_35(other: str) -> None:
    assert "under 35" not in {*said_of_ages("Aged 16 to 34", (other, "Aged 16 to 34"))}


@pytest.mark.parametrize("name", ["Women", "Under age", "16 to 34 in towns"])
def test_what_is_no_plain_group_of_ages_has_no_other_name(name: str) -> None:
    assert [*said_of_ages(name)] == []
