"""Know what is written; write, take away and guess; answer with the words at the end."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from pcplanner.domain.access import KeyboardOrder
from pcplanner.domain.text import cleaned
from pcplanner.domain.word_guesses import starts_sentence, with_guess
from pcplanner.domain.words import say
from pcplanner.services.guessing import KnownWords
from pcplanner.ui.context import Context
from pcplanner.ui.keyboard_ask import KeyboardAsk
from pcplanner.ui.messages import MessageAction
from pcplanner.ui.pages.keyboard.editing import last_word, with_sign, without_letter, without_word
from pcplanner.ui.pages.keyboard.layers import Layer
from pcplanner.ui.pages.keyboard.state import Guess, KeyboardState
from pcplanner.ui.routes import Place, Route

_ACCENTS = (Layer.ACCENTS, Layer.MORE_ACCENTS)


class KeyboardViewModel(QObject):
    """Hold the words. Emits ``state_changed``, and ``told(words)`` for what only a screen reader should say.

    What is asked for is a ``KeyboardAsk`` among the drafts; without one, any words are asked for. Nothing of
    a secret is said, told, guessed or kept.
    """

    state_changed = Signal()
    told = Signal(str)

    def __init__(self, context: Context, route: Route) -> None:
        super().__init__()
        self._context = context
        self._route = route
        self._known = KnownWords()
        self._is_over = False
        # A space that came with a guess gives way to a full stop.
        self._is_space_ours = False
        self._is_to_tell = False
        draft = context.drafts.take(route)
        ask = draft if isinstance(draft, KeyboardAsk) else KeyboardAsk(say("keyboard.any_words"))
        self.state = KeyboardState(ask, ask.words)
        self._show(ask.words)
        self._learn()
        self._offer_kept()

    def tell_what_waits(self) -> None:
        """Say once, when the page has come to the front, that words from before can be brought back."""
        if self._is_to_tell:
            self._is_to_tell = False
            self._context.messages.tell(say("keyboard.words_wait"))

    def close(self) -> None:
        """Keep what was written when the page is left without Done and Back, unless it is secret."""
        state = self.state
        is_begun = state.words.strip() and state.words != state.ask.words
        if not self._is_over and is_begun and not state.ask.is_secret:
            self._context.drafts.keep(self._kept_at(), state.words)
        self._is_over = True

    def press_sign(self, number: int) -> None:
        """Write what stands on a key."""
        sign = self.state.signs()[number]
        if not sign:
            return
        words = with_sign(self.state.words, sign, is_space_ours=self._is_space_ours)
        layer = Layer.LETTERS if self.state.layer in _ACCENTS else self.state.layer
        if self._write(words, layer=layer):
            self._tell_letter(sign)

    def type_text(self, text: str) -> None:
        """Write what a helper typed or pasted, as it is."""
        text = cleaned(text)
        if not self.state.ask.has_lines:
            text = text.replace("\n", " ")
        if len(text) > 1 and not text.isspace():
            self._write_as_much(text)
        elif text == " ":
            self.press_space()
        elif text == "\n":
            self.press_new_line()
        elif text and self._write(with_sign(self.state.words, text, is_space_ours=self._is_space_ours)):
            self._tell_letter(text)

    def press_space(self) -> None:
        """End a word, and say it."""
        if self._write(self.state.words + " ", layer=Layer.LETTERS):
            self._say_word(last_word(self.state.words))

    def press_new_line(self) -> None:
        """End a line, and say its last word."""
        if self.state.ask.has_lines:
            words = self.state.words.rstrip(" ")
            if self._write(f"{words}\n", layer=Layer.LETTERS):
                self._say_word(last_word(words.rpartition("\n")[2]) or say("keyboard.new_line"))

    def take_guess(self, number: int) -> None:
        """Write a word that was guessed, and say it."""
        if number < len(self.state.guesses):
            guess = self.state.guesses[number].words
            words = with_guess(self.state.words, guess)
            if len(words) == self.state.ask.max_length + 1:
                words = words.removesuffix(" ")
            if self._write(words, layer=Layer.LETTERS):
                self._is_space_ours = words.endswith(" ")
                self._say_word(guess)

    def delete_letter(self) -> None:
        """Take the last letter away."""
        self._take_away(without_letter(self.state.words))

    def delete_word(self) -> None:
        """Take the last word away; a secret has no words, so all of it is put away."""
        if not self.state.ask.is_secret:
            self._take_away(without_word(self.state.words))
        elif self.state.words:
            self.start_again()

    def start_again(self) -> None:
        """Put everything away; pressed again, bring it back."""
        state = self.state
        if state.can_bring_back:
            self.bring_back()
        elif state.words:
            self._show("", put_away=state.words)
            self._say_word(say("keyboard.all_away"), is_ours=True)
        else:
            self._say_word(say("keyboard.nothing_yet"), is_ours=True)

    def bring_back(self) -> None:
        """Bring back what was put away."""
        if self.state.can_bring_back:
            self._show(self.state.put_away)
            self._say_word(say("keyboard.is_back"), is_ours=True)

    def toggle_big(self) -> None:
        """Make the next letter a capital, or a small one."""
        self._set(replace(self.state, is_big=not self.state.is_big))

    def go_signs(self) -> None:
        """Show numbers and signs, or the letters again."""
        is_there = self.state.layer is Layer.SIGNS
        self._set(replace(self.state, layer=Layer.LETTERS if is_there else Layer.SIGNS))

    def go_accents(self) -> None:
        """Show letters with accents, then more of them, then the plain letters again."""
        following = {Layer.ACCENTS: Layer.MORE_ACCENTS, Layer.MORE_ACCENTS: Layer.LETTERS}
        self._set(replace(self.state, layer=following.get(self.state.layer, Layer.ACCENTS)))

    def change_order(self) -> None:
        """Show the letters in the other order, and remember it."""
        is_abc = self.state.order is KeyboardOrder.ABC
        order = KeyboardOrder.QWERTY if is_abc else KeyboardOrder.ABC
        self._set(replace(self.state, order=order, layer=Layer.LETTERS))
        services, person_id = self._context.services, self._route.person_id
        if person_id:
            self._context.change(lambda: services.people.set_keyboard_order(person_id, order))
        else:
            access = replace(services.settings.access(), keyboard_order=order)
            self._context.read(lambda: services.settings.set_access(access), _nothing)

    def say_words(self) -> None:
        """Say everything that is written; a secret is shown instead, or hidden again."""
        state, speaking = self.state, self._context.speaking
        if state.ask.is_secret:
            self._set(replace(state, is_shown=not state.is_shown))
            return
        self.told.emit(state.heard_words)
        if speaking.is_on:
            speaking.hear((state.words if state.words.strip() else state.heard_words,))
        else:
            looks = MessageAction(say("window.turn_on"), Route(Place.LOOKS, self._route.person_id))
            self._context.messages.tell(say("window.voice_off"), action=looks)

    def done(self) -> None:
        """Answer with the words."""
        if not self._is_over:
            self._is_over = True
            words = self.state.words
            self._context.navigator.answer(words if self.state.ask.is_secret else words.strip())

    def go_back(self) -> bool:
        """Leave without an answer; what is written is not kept, and nothing on the page is gone back from."""
        self._is_over = self._context.navigator.can_go_back
        return False

    def _kept_at(self) -> Route:
        """Return where words for the same question wait; every time it is asked the page is another one."""
        ask = self.state.ask
        return replace(self._route, thing_id="", parent_id=f"{ask.label}\n{ask.words}")

    def _offer_kept(self) -> None:
        """Offer what was begun for the same question before somebody was called away."""
        kept = self._context.drafts.take(self._kept_at())
        if not isinstance(kept, str):
            return
        if self.state.words:
            self._show(kept)
        else:
            self._set(replace(self.state, put_away=kept))
            self._is_to_tell = True

    def _learn(self) -> None:
        """Read the words to guess from; for a secret before any plan is open, nothing is read."""
        services, person_id, ask = self._context.services, self._route.person_id, self.state.ask
        if not person_id:
            self.state = replace(self.state, order=services.settings.access().keyboard_order)
        if person_id or not ask.is_secret:
            self._context.read(lambda: services.guessing.known_words(person_id), self._on_known)

    def _on_known(self, known: KnownWords) -> None:
        self._known = known
        plan = known.plan
        if plan is not None:
            person = plan.person
            order = person.access.keyboard_order
            self.state = replace(self.state, order=order, name=person.name, face=person.picture)
        self._set(replace(self.state, guesses=self._guesses(self.state.words)))

    def _guesses(self, words: str) -> tuple[Guess, ...]:
        if self.state.ask.is_secret:
            return ()
        known = self._known
        longest = self.state.ask.max_length + 1
        guesses = (each for each in known.guesses.guesses(words) if len(with_guess(words, each)) <= longest)
        return tuple(Guess(each, known.picture_of(each)) for each in guesses)

    def _write(self, words: str, layer: Layer | None = None) -> bool:
        """Show other words unless they are too long; say whether there was room."""
        if len(words) > self.state.ask.max_length:
            self._context.messages.tell(say("keyboard.box_is_full", n=self.state.ask.max_length))
            return False
        self._show(words, layer=layer)
        return True

    def _write_as_much(self, text: str) -> None:
        """Write as much of a longer text as there is room for, and say where that is not all of it."""
        words, longest = self.state.words + text, self.state.ask.max_length
        self._show(words[:longest])
        if len(words) > longest:
            self._context.messages.tell(say("shell.too_long", n=longest))
        self._say_word(text)

    def _take_away(self, words: str) -> None:
        if self.state.words:
            self._show(words)
            self.told.emit(self.state.heard_words)

    def _show(self, words: str, *, layer: Layer | None = None, put_away: str = "") -> None:
        self._is_space_ours = False
        self._set(
            replace(
                self.state,
                words=words,
                layer=layer or self.state.layer,
                # What is secret is written as it is pressed.
                is_big=not self.state.ask.is_secret and starts_sentence(words),
                guesses=self._guesses(words),
                put_away=put_away,
            )
        )

    def _tell_letter(self, sign: str) -> None:
        if not self.state.ask.is_secret:
            self.told.emit(sign)

    def _say_word(self, words: str, *, is_ours: bool = False) -> None:
        """Say a word; of what is secret, only our own words about it."""
        if words and (is_ours or not self.state.ask.is_secret):
            self._context.say(words)

    def _set(self, state: KeyboardState) -> None:
        self.state = state
        self.state_changed.emit()


def _nothing(_: None) -> None:
    """Have nothing to do when the order is kept."""
