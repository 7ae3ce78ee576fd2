"""A gateway on loopback: for each subscription a script plays on the connection."""

from __future__ import annotations

import asyncio
import datetime
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from aioquic.asyncio.protocol import QuicConnectionProtocol
from aioquic.asyncio.server import serve
from aioquic.quic.configuration import QuicConfiguration
from aioquic.quic.events import HandshakeCompleted, QuicEvent, StreamDataReceived
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from callevents import EventStreamRequest, FrameDecoder

Script = Callable[["Connection"], Awaitable[None]]


@dataclass
class Gateway:
    """What the server plays, and what it was told."""

    scripts: list[Script]
    port: int = 0
    # Which connections are closed as soon as they stand, and how many there were.
    refused: range = range(0)
    connections: int = 0
    client_ids: list[str] = field(default_factory=list)
    tasks: list[asyncio.Task[None]] = field(default_factory=list)


class Connection(QuicConnectionProtocol):
    """The server's side of one connection."""

    gateway: Gateway
    is_dead = False
    is_refused = False

    def __init__(self, *arguments: Any, **more: Any) -> None:
        super().__init__(*arguments, **more)
        self._requests = FrameDecoder(length_field="whole_frame", direction="to_gateway")

    def quic_event_received(self, event: QuicEvent) -> None:
        if isinstance(event, HandshakeCompleted):
            self.is_refused = self.gateway.connections in self.gateway.refused
            self.gateway.connections += 1
            if self.is_refused:
                self.close(error_code=1)
        if self.is_refused:
            return
        if isinstance(event, StreamDataReceived) and not event.stream_id & 3:
            for request in self._requests.feed(event.data):
                assert isinstance(request, EventStreamRequest)
                script = self.gateway.scripts[len(self.gateway.client_ids)]
                self.gateway.client_ids.append(request.client_id)
                # There is nothing to answer.
                self._quic.send_stream_data(event.stream_id, b"", end_stream=True)
                self.gateway.tasks.append(asyncio.create_task(self._play(script)))

    async def _play(self, script: Script) -> None:
        await script(self)

    def open(self) -> int:
        """A new uni-stream."""
        stream_id = self._quic.get_next_available_stream_id(is_unidirectional=True)
        # An id is taken when something is sent.
        self._quic.send_stream_data(stream_id, b"")
        return stream_id

    async def send(self, stream_id: int, data: bytes, *, is_end: bool = False) -> None:
        """Sends, and waits until the client has it."""
        for start in range(0, len(data), 50_000):
            self._quic.send_stream_data(stream_id, data[start : start + 50_000])
            self.transmit()
        if is_end:
            self._quic.send_stream_data(stream_id, b"", end_stream=True)
            self.transmit()
        while (stream := self._quic._streams.get(stream_id)) is not None:
            if stream.sender.buffer_is_empty and stream.sender._buffer_start >= stream.sender._buffer_stop:
                break
            await asyncio.sleep(0.002)

    def reset(self, stream_id: int) -> None:
        """Breaks a stream."""
        self._quic.reset_stream(stream_id, error_code=7)
        self.transmit()

    def die(self) -> None:
        """Says nothing any more, and hears nothing."""
        self.is_dead = True

    def datagram_received(self, data: Any, addr: Any) -> None:
        if not self.is_dead:
            super().datagram_received(data, addr)

    def transmit(self) -> None:
        if not self.is_dead:
            super().transmit()


@asynccontextmanager
async def serving(
    folder: Path, *scripts: Script, idle_s: float = 60.0, refused: range = range(0)
) -> AsyncIterator[Gateway]:
    """A gateway that plays a script on each connection, one after the other."""
    gateway = Gateway(list(scripts), refused=refused)

    class Played(Connection):
        pass

    Played.gateway = gateway
    configuration = QuicConfiguration(
        is_client=False, alpn_protocols=["h3"], idle_timeout=idle_s
    )
    configuration.load_cert_chain(*certificate(folder))
    server = await serve("::1", 0, configuration=configuration, create_protocol=Played)
    gateway.port = server._transport.get_extra_info("sockname")[1]
    try:
        yield gateway
        # A script that has failed fails the test.
        await asyncio.gather(*(task for task in gateway.tasks if task.done()))
    finally:
        for task in gateway.tasks:
            task.cancel()
        server.close()


def certificate(folder: Path) -> tuple[Path, Path]:
    """A certificate for localhost and its key, made for this run."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "localhost")])
    now = datetime.datetime.now(datetime.UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - datetime.timedelta(days=1))
        .not_valid_after(now + datetime.timedelta(days=1))
        .sign(key, hashes.SHA256())
    )
    paths = folder / "certificate.pem", folder / "key.pem"
    paths[0].write_bytes(made.public_bytes(serialization.Encoding.PEM))
    paths[1].write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
    )
    return paths
