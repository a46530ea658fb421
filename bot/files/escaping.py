"""Escaping: what comes from data is printed so that it says only what it says, on one line."""

import re

from bot.duties.words import Mention, one_line

# A word joiner is not seen, and keeps what it stands in from being read as an address, an emoji or a mark of style.
_JOINER = "\u2060"
_STYLE = re.compile(r"(?<![^\W_])[*_~`]|[*_~`](?![^\W_])")
_EMOJI = re.compile(r":(?=[a-z0-9_+'-]*[a-z][a-z0-9_+'-]*:)")
_QUOTE = "&gt;"
_PLAIN = re.compile(r"(?:[A-Za-z0-9,.%/()+-]+(?: [A-Za-z0-9,.%/()+-]+)*)?")
"""What has nothing in it that any platform takes for more than it says."""


def escape(value: object) -> str:
    """A printed value that can neither mention, link, quote, style nor break out of its line."""
    if isinstance(value, Mention):
        return str(value)
    if value is None:
        return ""
    text = str(value)
    if _PLAIN.fullmatch(text) and "www." not in text:
        return text
    text = one_line(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    text = (
        text.replace("://", f":{_JOINER}//").replace("mailto:", f"mailto:{_JOINER}").replace("www.", f"www{_JOINER}.")
    )
    text = _STYLE.sub(lambda mark: f"{_JOINER}{mark[0]}{_JOINER}", text)
    text = _EMOJI.sub(f":{_JOINER}", text)
    return _JOINER + text if text.startswith(_QUOTE) else text
