"""Writes a capture of a QUIC connection on whose stream a server sends frames, and its keys.

Arguments: the capture; the file for the keys; the frames, each a file's line in hexadecimal.
"""

import datetime
import struct
import sys
from pathlib import Path

from aioquic.quic.configuration import QuicConfiguration
from aioquic.quic.connection import QuicConnection
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

CLIENT, SERVER = ("127.0.0.1", 40000), ("127.0.0.2", 4433)


def main() -> None:
    capture, keys, frames = map(Path, sys.argv[1:])
    with capture.open("wb") as out, keys.open("w") as log:
        out.write(struct.pack("<IHHIIII", 0xA1B2C3D4, 2, 4, 0, 0, 65535, 101))
        Connection(out, log).send(bytes.fromhex(line) for line in frames.read_text().split())


class Connection:
    """Two ends that speak through a capture; time goes on by a millisecond with each packet."""

    def __init__(self, out, log):
        self.out, self.packets = out, 0
        key = ec.generate_private_key(ec.SECP256R1())
        self.client = QuicConnection(
            configuration=QuicConfiguration(
                alpn_protocols=["h3"], secrets_log_file=log, verify_mode=0
            )
        )
        self.client.connect(SERVER, now=0.0)
        self.server = QuicConnection(
            configuration=QuicConfiguration(
                is_client=False, alpn_protocols=["h3"], certificate=certificate(key), private_key=key
            ),
            original_destination_connection_id=self.client.original_destination_connection_id,
        )
        self.pump()

    def send(self, frames):
        stream = self.server.get_next_available_stream_id(is_unidirectional=True)
        for frame in frames:
            self.server.send_stream_data(stream, frame)
            self.pump()

    def pump(self):
        """Delivers datagrams until neither end has any."""
        ends = [(self.client, CLIENT, self.server, SERVER), (self.server, SERVER, self.client, CLIENT)]
        while any([self.deliver(*end) for end in ends]):
            pass

    def deliver(self, sender, source, receiver, destination):
        datagrams = sender.datagrams_to_send(self.packets / 1000)
        for datagram, _ in datagrams:
            self.packets += 1
            self.write(datagram, source, destination)
            receiver.receive_datagram(datagram, source, self.packets / 1000)
        return bool(datagrams)

    def write(self, datagram, source, destination):
        udp = struct.pack(">HHHH", source[1], destination[1], 8 + len(datagram), 0) + datagram
        head = struct.pack(">BBHHHBBH", 0x45, 0, 20 + len(udp), 0, 0x4000, 64, 17, 0)
        packet = head + address(source) + address(destination) + udp
        self.out.write(struct.pack("<IIII", self.packets, 0, len(packet), len(packet)) + packet)


def address(end):
    return bytes(map(int, end[0].split(".")))


def certificate(key):
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "localhost")])
    now = datetime.datetime.now(datetime.UTC)
    builder = x509.CertificateBuilder().subject_name(name).issuer_name(name)
    builder = builder.public_key(key.public_key()).serial_number(1)
    builder = builder.not_valid_before(now).not_valid_after(now + datetime.timedelta(days=1))
    return builder.sign(key, hashes.SHA256())


main()
