// `node --import` of this file runs the sources as `@oxc-node/core/register` does. That one asks a thread of its own about
// each file until Node 26.2, which takes a server a second more to start; for sources that are all modules there is no need.
import { type LoadFnOutput, type ResolveFnOutput, registerHooks } from 'node:module';
import { createResolve, type LoadContext, load, type ResolveContext } from '@oxc-node/core';

const place = { getCurrentDirectory: () => process.cwd() };
const isOurs = (url = '') => !url.includes('/node_modules/');

registerHooks({
  resolve: (specifier, context, next) =>
    /^(\.|file:)/.test(specifier) && isOurs(context.parentURL)
      ? (createResolve(place, specifier, context as ResolveContext, next as never) as ResolveFnOutput)
      : next(specifier, context),
  load: (url, context, next) =>
    url.endsWith('.ts') ? (load(url, context as LoadContext, next as never) as LoadFnOutput) : next(url, context),
});
