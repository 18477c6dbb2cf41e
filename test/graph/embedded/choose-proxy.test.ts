import { expect, test } from 'vitest';
import { chooseProxy } from '../../../src/graph/embedded/choose-proxy.js';

const http = 'http://one.example:8080';
const https = 'two.example:8080';

test.each([
  ['http://jars.example/x', {}, undefined],
  ['http://jars.example/x', { http, https }, http],
  ['https://jars.example/x', { http, https }, 'http://two.example:8080'],
  ['https://jars.example/x', { http }, undefined],
  ['https://jars.example/x', { https, none: 'localhost, jars.example' }, undefined],
  ['https://a.jars.example/x', { https, none: '.jars.example' }, undefined],
  ['https://a.jars.example/x', { https, none: '*.JARS.example' }, undefined],
  ['https://myjars.example/x', { https, none: 'jars.example' }, 'http://two.example:8080'],
  ['http://jars.example:81/x', { http, none: 'jars.example:80' }, http],
  ['http://jars.example/x', { http, none: 'jars.example:80' }, undefined],
  ['http://127.0.0.1:9/x', { http, none: '127.0.0.1' }, undefined],
  ['https://jars.example/x', { https, none: '*' }, undefined],
])('%s with %j goes by %s', (address, settings, proxy) => {
  expect(chooseProxy(new URL(address), settings)).toBe(proxy);
});
