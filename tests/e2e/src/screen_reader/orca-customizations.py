# Orca reads this file of its person when it starts. Every line it speaks is written to a file, one a line; a "+" before it: it
# goes on about what the line before was about.
import logging
import os
import threading

import speechd.client
from orca import settings

# What a person types is known already, and a Braille display is not there.
settings.enableKeyEcho = False
settings.enableBraille = False
settings.enableSound = False
# How much of a page is there when it counts as loaded is chance: the test asks for the reading when all of it is there.
settings.sayAllOnLoad = False
settings.pageSummaryOnLoad = False

heard = open(os.environ["SPORTELLO_HEARD"], "a", buffering=1, encoding="utf-8")


def hear(words, continued=False):
    heard.write(("+" if continued else " ") + " ".join(words.split()) + "\n")


def listen_to_reading():
    """The reading of a whole page goes past the log that all else is written to."""
    from orca.speechdispatcherfactory import SpeechServer

    say_all = SpeechServer.sayAll

    def overheard(utterances):
        about = None
        for context, voice in utterances:
            hear(context.utterance, continued=about is not None and context.obj is about)
            about = context.obj
            yield [context, voice]

    SpeechServer.sayAll = lambda server, utterances, progress: say_all(server, overheard(utterances), progress)


def answer_late():
    """Speech without sound is so quick that it may report the end of a sentence before anybody waits for it. The client of speech
    forgets such a report (it says so itself), and the reading of the page would stop there."""
    handler = speechd.client._CallbackHandler
    answer, add_callback = handler.__call__, handler.add_callback
    early, guard = {}, threading.Lock()

    def answer_or_keep(self, message, client, kind, **details):
        with guard:
            if message not in self._callbacks:
                early.setdefault(message, []).append((client, kind, details))
                return
        answer(self, message, client, kind, **details)

    def add_and_answer(self, message, callback, kinds):
        with guard:
            add_callback(self, message, callback, kinds)
            for client, kind, details in early.pop(message, ()):
                answer(self, message, client, kind, **details)

    handler.__call__, handler.add_callback = answer_or_keep, add_and_answer


class Listener(logging.Handler):
    beginning = "SPEECH OUTPUT: '"
    reading = False

    def emit(self, record):
        # Orca's own modules can be had only once it has started.
        if not self.reading:
            self.reading = True
            listen_to_reading()
        words = record.getMessage()
        if words.startswith(self.beginning):
            # After the words, in quotes, may stand the voice.
            hear(words[len(self.beginning) :].rpartition("'")[0])


answer_late()
logging.getLogger("speech").addHandler(Listener())
