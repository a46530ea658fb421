import pytest

from bot.duties.answer_json import plain_words
from bot.files.escaping import escape


@pytest.mark.parametrize(
    "name", ["Ross & Cromlech", "Under <18", "Grade >1", "@here", "*Starred* measure", "www.example.org", "a :smile: b"]
)
def test_data_has_a_name_as_the_catalogue_writes_it(name: str) -> None:
    assert plain_words(f"{escape(name)}: 3") == f"{name}: 3"
