from tests.asking.rural_catalogue import not_understood, understood


def test_what_is_done_to_people_is_not_held_against_how_many_they_are() -> None:
    assert not_understood("farm theft against officers").reason == "not linked"
    assert not_understood("farm theft against us in august").reason == "not linked"
    assert understood("farm theft in Deal against us in august").areas
    assert understood("farm theft v officers").measures == ("theft", "officers")
    assert understood("farm theft compared with drug offences").measures == ("theft", "drugs")
