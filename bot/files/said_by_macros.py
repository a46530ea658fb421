"""What a macro of a template has said: its printed values are escaped already, and are not escaped again.

Jinja hands a macro's words on as any other text, unless it escapes for HTML.
"""

from collections.abc import Callable
from typing import Any

from jinja2.compiler import CodeGenerator, Frame, MacroRef
from jinja2.sandbox import ImmutableSandboxedEnvironment

from bot.duties.words import Mention


class _SaidOnce(CodeGenerator):
    """Compiles a macro so that what it says can be printed as it is."""

    def macro_def(self, macro_ref: MacroRef, frame: Frame) -> None:
        self.write("environment.as_it_is(")
        super().macro_def(macro_ref, frame)
        self.write(")")


class Sandbox(ImmutableSandboxedEnvironment):
    """A sandbox in which what a macro printed is escaped once."""

    code_generator_class = _SaidOnce

    @staticmethod
    def as_it_is(macro: Callable[..., str]) -> Callable[..., Mention]:
        """The macro, whose words are printed as they are."""

        def said(*given: Any, **named: Any) -> Mention:
            return Mention(macro(*given, **named))

        return said
